package vn.chidao.meeting.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.FindingRecord;
import vn.chidao.meeting.FindingRecords;
import vn.chidao.meeting.InvitationId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.security.CommitteeId;

/**
 * The record of what the rules said of meetings.
 */
@Component
public class Findings implements FindingRecords {

	private final FindingRepository repository;

	private final FindingWords words;

	private final Clock clock;

	Findings(FindingRepository repository, FindingWords words, Clock clock) {
		this.repository = repository;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Put findings on record.
	 * @param meeting of which meeting
	 * @param invitation whose place at it they concern, null for the meeting itself
	 * @param findings what was found
	 * @param rules by which rules
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(MeetingId meeting, @Nullable InvitationId invitation, Collection<Finding> findings,
			Rulebook rules) {
		Instant now = this.clock.instant();
		String calendar = String.valueOf(rules.calendar().version());
		this.repository.saveAllAndFlush(findings.stream()
			.map((finding) -> new RecordedFinding(meeting, invitation, finding,
					new RecordedFinding.Judgement(this.words.write(finding, rules.told()), rules.regulation(), calendar,
							now)))
			.toList());
	}

	/**
	 * Whether a finding of a type stands open against an invitation.
	 * @param invitation the invitation
	 * @param type the kind of rule
	 * @return true until it is settled
	 */
	@Transactional(readOnly = true)
	public boolean isOpen(InvitationId invitation, RuleType type) {
		return this.repository.findByInvitationIdAndSettledAtIsNull(invitation.value())
			.stream()
			.anyMatch((finding) -> finding.ruleType() == type);
	}

	/**
	 * What was owed is given, or is owed no more.
	 * @param invitation the invitation it was owed under
	 * @param type the kind of rule that asked for it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(InvitationId invitation, RuleType type) {
		Instant now = this.clock.instant();
		this.repository.findByInvitationIdAndSettledAtIsNull(invitation.value())
			.stream()
			.filter((finding) -> finding.ruleType() == type)
			.forEach((finding) -> finding.settle(now));
	}

	/**
	 * What still stands of several meetings, in one statement.
	 * @param meetings the meetings
	 * @return findings in words, the most serious first, by meeting
	 */
	@Transactional(readOnly = true)
	public Map<MeetingId, List<FindingView>> standing(Collection<MeetingId> meetings) {
		return this.repository
			.findByMeetingIdInAndSettledAtIsNullOrderByIdAsc(meetings.stream().map(MeetingId::value).toList())
			.stream()
			.sorted(Comparator.comparing(RecordedFinding::severity))
			.collect(Collectors.groupingBy(RecordedFinding::meetingId,
					Collectors.mapping((finding) -> this.words.read(finding.body()), Collectors.toList())));
	}

	@Override
	@Transactional(readOnly = true)
	public List<FindingRecord> ofMeetings(Collection<CommitteeId> bodies, Instant from, Instant to) {
		return this.repository.ofBodies(bodies.stream().map(CommitteeId::value).toList(), from, to)
			.stream()
			.map((finding) -> finding.told(this.words.read(finding.body())))
			.toList();
	}

}
