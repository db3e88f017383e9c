package vn.chidao.procedure;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.Way;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.HolderCodes;

/**
 * A step of a case as it was laid down when the case was opened, and who took it.
 *
 * @param act what is done
 * @param holders codes of those who do it, separated by line breaks; empty where anybody
 * of the body may
 * @param stated whether the text says who does it
 * @param takenBy the membership that took it
 * @param takenAt when
 * @param note remarks
 * @param documentNotation the document that shows it
 * @param agendaItem the item of a meeting on which the committee decided it
 */
@Embeddable
record CaseStep(@Enumerated(EnumType.STRING) @Column(name = "act") Act act, @Column(name = "holders") String holders,
		@Column(name = "stated") boolean stated, @Column(name = "taken_by_id") @Nullable UUID takenBy,
		@Column(name = "taken_at") @Nullable Instant takenAt, @Column(name = "note") @Nullable String note,
		@Column(name = "document_notation") @Nullable String documentNotation,
		@Column(name = "agenda_item_id") @Nullable UUID agendaItem) {

	private static final String SEPARATOR = "\n";

	static CaseStep of(Way.Stage stage) {
		String holders = stage.by().stream().map(Holder::code).collect(Collectors.joining(SEPARATOR));
		return new CaseStep(stage.act(), holders, stage.stated(), null, null, null, null, null);
	}

	CaseStep taken(Taking taking) {
		return new CaseStep(this.act, this.holders, this.stated, taking.by(), taking.at(), taking.note(),
				taking.shown().documentNotation(), taking.shown().agendaItem());
	}

	boolean isTaken() {
		return this.takenAt != null;
	}

	/** The step as the engine knows it. */
	Way.Stage stage() {
		List<Holder> by = this.holders.isEmpty() ? List.of()
				: Arrays.stream(this.holders.split(SEPARATOR, -1))
					.map((code) -> HolderCodes.parse(code).orElseThrow())
					.toList();
		return new Way.Stage(this.act, by, this.stated);
	}

	/**
	 * Who takes a step, and what they say.
	 *
	 * @param by the membership
	 * @param at when
	 * @param note remarks
	 * @param shown what shows it
	 */
	record Taking(UUID by, Instant at, @Nullable String note, Evidence shown) {

	}

	/**
	 * What shows that a step was taken.
	 *
	 * @param documentNotation the document
	 * @param agendaItem the item of a meeting on which the committee decided it
	 */
	record Evidence(@Nullable String documentNotation, @Nullable UUID agendaItem) {

		static final Evidence NONE = new Evidence(null, null);

	}

}
