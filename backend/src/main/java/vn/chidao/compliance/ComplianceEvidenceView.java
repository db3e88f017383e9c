package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.meeting.MeetingId;
import vn.chidao.regulation.FindingView;

/**
 * One case behind a number, GraphQL type {@code ComplianceEvidence}.
 *
 * @param caseKey names the case for ever
 * @param label what people call it
 * @param date its legal day, or the last of a span
 * @param state how it stands
 * @param value what was found
 * @param place where to read on
 * @param basis what it was judged by
 * @param waiver that it was let pass, null where it was not
 */
public record ComplianceEvidenceView(String caseKey, String label, LocalDate date, ComplianceState state, String value,
		Place place, Basis basis, @Nullable WaiverView waiver) {

	/**
	 * The meeting to read on at.
	 * @return null where none is concerned
	 */
	public @Nullable MeetingId meetingId() {
		return this.place.meetingId();
	}

	/**
	 * The report to read on at.
	 * @return its opaque id, null where none is concerned
	 */
	public @Nullable String reportId() {
		return this.place.reportId();
	}

	/**
	 * The steps of a plan to read on at.
	 * @return the opaque id of the case, null where none is concerned
	 */
	public @Nullable String procedureCaseId() {
		return this.place.procedureCaseId();
	}

	/**
	 * Whether it was judged at the time; otherwise it is counted when asked for.
	 * @return true if on record
	 */
	public boolean isOnRecord() {
		return this.basis.isOnRecord();
	}

	/**
	 * The working calendar days were counted by.
	 * @return its version, null where no working day counts
	 */
	public @Nullable Integer calendarVersion() {
		return this.basis.calendarVersion();
	}

	/**
	 * What the rules said at the time.
	 * @return findings in the words of the time
	 */
	public List<FindingView> findings() {
		return this.basis.findings();
	}

	/**
	 * Whether the case is one that may be let pass.
	 * @return true for what is broken or not due yet
	 */
	public boolean isWaivable() {
		return this.state == ComplianceState.BROKEN || this.state == ComplianceState.PENDING;
	}

	/**
	 * Where to read on.
	 *
	 * @param meetingId a meeting
	 * @param reportId opaque id of a report
	 * @param procedureCaseId opaque id of a case
	 */
	public record Place(@Nullable MeetingId meetingId, @Nullable String reportId, @Nullable String procedureCaseId) {
	}

	/**
	 * What a case was judged by.
	 *
	 * @param isOnRecord whether it was judged at the time
	 * @param calendarVersion the working calendar
	 * @param findings what the rules said
	 */
	public record Basis(boolean isOnRecord, @Nullable Integer calendarVersion, List<FindingView> findings) {

		public Basis {
			findings = List.copyOf(findings);
		}

	}

}
