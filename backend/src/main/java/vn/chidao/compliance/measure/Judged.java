package vn.chidao.compliance.measure;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.FindingRecord;

/**
 * One case with how it was judged: the evidence behind a number.
 *
 * @param subject what it is about
 * @param place where to read on
 * @param label what people call it
 * @param state how it stands
 * @param value what was found
 * @param basis what it was judged by
 * @param share part and whole where something is a share, such as members present
 */
public record Judged(CaseRef subject, Place place, Told label, ComplianceState state, Told value, Basis basis,
		@Nullable Share share) {

	Judged(CaseRef subject, Place place, Told label, ComplianceState state, Told value, Basis basis) {
		this(subject, place, label, state, value, basis, null);
	}

	Judged waived() {
		return new Judged(this.subject, this.place, this.label, ComplianceState.WAIVED, this.value, this.basis,
				this.share);
	}

	/**
	 * A part of a whole.
	 *
	 * @param part the part
	 * @param whole the whole, more than nothing
	 */
	public record Share(int part, int whole) {

		private static final int HUNDRED = 100;

		/**
		 * How much of the whole it is.
		 * @return whole percent, rounded down so that only all of it is a hundred
		 */
		public int percent() {
			return Math.toIntExact((long) this.part * HUNDRED / this.whole);
		}

	}

	/**
	 * Where to read on, and whose case it is.
	 *
	 * @param meeting the meeting, null where none is concerned
	 * @param party who owes it, null where a body does
	 * @param procedureCase the steps a plan goes through, null where none is concerned
	 */
	public record Place(@Nullable UUID meeting, @Nullable String party, @Nullable UUID procedureCase) {

		static final Place NONE = new Place(null, null);

		Place(@Nullable UUID meeting, @Nullable String party) {
			this(meeting, party, null);
		}

		static Place of(PlanCase plan) {
			return new Place(null, null, plan.id());
		}

		static Place of(HeldMeeting meeting) {
			return new Place(meeting.id(), null);
		}

	}

	/**
	 * What a case was judged by.
	 *
	 * @param isOnRecord whether it was judged at the time; otherwise it is counted now
	 * @param calendar version of the working calendar that counted, null where no working
	 * day counts
	 * @param findings what the rules said at the time
	 */
	public record Basis(boolean isOnRecord, @Nullable Integer calendar, List<FindingRecord> findings) {

		static final Basis COUNTED = new Basis(false, null, List.of());

		public Basis {
			findings = List.copyOf(findings);
		}

	}

}
