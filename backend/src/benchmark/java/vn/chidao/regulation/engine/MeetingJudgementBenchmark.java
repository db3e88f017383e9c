package vn.chidao.regulation.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Presence;
import vn.chidao.regulation.engine.facts.AttendanceFacts.Substitution;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.DecisionFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.facts.Tally;
import vn.chidao.regulation.engine.terms.AgendaTopic;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.SubjectClass;
import vn.chidao.regulation.template.TemplateFiles;

/**
 * One meeting of a committee of fifteen, from its notice to the notice of its
 * conclusions, judged by the whole of 61/QĐ-BCĐ and the national rules. The aim is less
 * than a millisecond on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MeetingJudgementBenchmark {

	private static final int MEMBERS = 15;

	private final RuleBook book = TemplateFiles.regulations().getFirst().book().with(TemplateFiles.national());

	private final List<Facts> meeting = meeting();

	/**
	 * Judges the meeting, the choice of the rules in force on its day included.
	 * @return the findings
	 */
	@Benchmark
	public List<Finding> judgeOneMeeting() {
		RulesInForce rules = this.book.inForce(LocalDate.of(2026, 11, 23));
		List<Finding> findings = new ArrayList<>();
		this.meeting.forEach((facts) -> findings.addAll(rules.judge(facts, Cases.CALENDAR)));
		return findings;
	}

	private static List<Facts> meeting() {
		MeetingShape shape = Cases.extended(Body.COMMITTEE);
		Instant closed = Cases.at("2026-11-23T11:30");
		Tally tally = new Tally(new Tally.Votes(8, 4, 1), 13, MEMBERS, true);
		ConclusionNoticeFacts.Notice notice = new ConclusionNoticeFacts.Notice(Cases.at("2026-12-02T09:00"),
				Cases.TEAM_LEADER, MEMBERS, MEMBERS - 1);
		List<Facts> facts = new ArrayList<>();
		facts.add(new ConvocationFacts(shape, Cases.noticeSent(Cases.at("2026-11-20T08:00")), Cases.DEPUTY));
		facts.add(new PresidingFacts(shape, Cases.MEMBER, false, true));
		facts.add(new AgendaFacts(shape, Set.of(AgendaTopic.NEXT_TASKS), null));
		for (int member = 0; member < MEMBERS; member++) {
			facts.add(new AttendanceFacts(Body.COMMITTEE, "member " + member,
					(member % 5 == 0) ? Presence.ABSENT_WITHOUT_CONSENT : Presence.PRESENT,
					(member % 5 == 0) ? Substitution.OPINION_OWED : Substitution.NONE));
		}
		for (SubjectClass subject : SubjectClass.values()) {
			facts.add(new DecisionFacts(Body.COMMITTEE, subject, tally, Cases.HEAD));
		}
		facts.add(new ConclusionNoticeFacts(Body.COMMITTEE, closed, Cases.at("2026-12-02T09:00"), notice));
		return List.copyOf(facts);
	}

}
