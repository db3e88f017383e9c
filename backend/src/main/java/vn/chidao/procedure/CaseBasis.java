package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * By what a case is judged from its first day to its last, whatever changes meanwhile.
 *
 * @param openedOn the day whose rules hold
 * @param regulation the regulation in force then
 * @param rule code of the rule the steps come from; not set where the texts are silent
 */
@Embeddable
record CaseBasis(@Column(name = "opened_on") LocalDate openedOn,
		@Column(name = "regulation_id") @Nullable UUID regulation, @Column(name = "rule_code") @Nullable String rule) {

}
