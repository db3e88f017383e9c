package vn.chidao.compliance.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.regulation.engine.rules.RuleType;

/** What the rules said at the time, by meeting. */
final class Kept {

	private final Map<UUID, List<FindingRecord>> byMeeting;

	Kept(History history) {
		this.byMeeting = history.outcomes()
			.findings()
			.stream()
			.collect(Collectors.groupingBy((finding) -> finding.meetingId().value()));
	}

	/** Of a meeting itself, under a rule. */
	List<FindingRecord> of(HeldMeeting meeting, RuleType type, String rule) {
		return this.byMeeting.getOrDefault(meeting.id(), List.of())
			.stream()
			.filter((finding) -> finding.invitationId() == null && isUnder(finding, type, rule))
			.toList();
	}

	/** Of a member's place, under a rule. */
	List<FindingRecord> of(Away away, RuleType type, String rule) {
		return this.byMeeting.getOrDefault(away.meeting(), List.of())
			.stream()
			.filter((finding) -> finding.invitationId() != null
					&& finding.invitationId().value().equals(away.invitation()) && isUnder(finding, type, rule))
			.toList();
	}

	/** What was recorded before codes were belongs to every rule of its kind. */
	private static boolean isUnder(FindingRecord finding, RuleType type, String rule) {
		String code = finding.origin().code();
		return finding.origin().type() == type && (code == null || code.equals(rule));
	}

}
