package vn.chidao.assignment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * From when to when.
 *
 * @param from first day
 * @param to last day, null while no end is known
 */
@Embeddable
record Term(@Column(name = "valid_from") LocalDate from, @Column(name = "valid_to") @Nullable LocalDate to) {

	boolean isInOrder() {
		return this.to == null || !this.to.isBefore(this.from);
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

}
