package vn.chidao.compliance;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.Mutation;

/**
 * A committee with a history that is written straight into the database: the API convenes
 * no meeting in the past.
 */
final class ComplianceScene {

	private final ApiTester api;

	private final Scene scene;

	private final JdbcClient jdbc;

	private final HistoryRows rows;

	private final String name;

	private final CommitteeId committee;

	private final CommitteeId team;

	private final List<MembershipView> members = new ArrayList<>();

	ComplianceScene(String name, ApiTester api, Scene scene, JdbcClient jdbc) {
		this.name = name;
		this.api = api;
		this.scene = scene;
		this.jdbc = jdbc;
		this.rows = new HistoryRows(jdbc);
		this.committee = scene.committee("BCĐ " + name, null);
		this.team = scene.team("Tổ " + name, this.committee);
		seat("truong", this.committee, PostRole.CHAIR);
		seat("pho", this.committee, PostRole.STANDING_VICE_CHAIR);
		seat("uyvien", this.committee, PostRole.MEMBER);
		seat("totruong", this.team, PostRole.TEAM_LEADER);
		api.link(user("ngoai"), scene.person("ngoai " + name, null));
	}

	/** Under 61/QĐ-BCĐ. */
	ComplianceScene under61() {
		this.api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", this.committee.globalId(), "templateCode", "DA06"))
			.executeAndVerify();
		return this;
	}

	/** Under a text of its own with the rules somebody read from it. */
	ComplianceScene under(String text, List<Map<String, Object>> rules) {
		this.api.asAdmin()
			.document("""
					mutation($input: ImportRegulationInput!) {
						importRegulation(input: $input) { regulation { id } userErrors { message } }
					}""")
			.variable("input",
					Map.of("committeeId", this.committee.globalId(), "text", text, "save", true, "rules", rules))
			.execute()
			.path("importRegulation.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		return this;
	}

	private void seat(String who, CommitteeId body, PostRole post) {
		PersonId person = this.scene.person(who + " " + this.name, null);
		MembershipView seat = this.scene.seat(body, person, post);
		this.api.link(user(who), person);
		if (body.equals(this.committee)) {
			this.members.add(seat);
		}
	}

	String user(String who) {
		return who + "-" + this.name;
	}

	CommitteeId committee() {
		return this.committee;
	}

	/** A regular meeting at eight in the morning, closed at eleven, everybody there. */
	UUID held(LocalDate day) {
		return held(this.committee, day);
	}

	UUID held(CommitteeId body, LocalDate day) {
		UUID meeting = Ids.next();
		Instant start = day.atTime(8, 0).atZone(LegalTime.VIETNAM).toInstant();
		this.jdbc.sql("""
				insert into meeting (id, version, created_at, committee_id, state, kind, is_extended, title, content,
					starts_at, place, convoked_by, convoked_at, calendar_version, opened_at, closed_at)
				values (:id, 0, :sent, :committee, 'CLOSED', 'REGULAR', false, :title, 'Nội dung', :start, 'Phòng 1',
					:by, :sent, '1', :start, :end)
				""")
			.param("id", UuidBytes.of(meeting))
			.param("committee", UuidBytes.of(body.value()))
			.param("title", "Phiên " + day)
			.param("by", UuidBytes.of(this.members.getFirst().id().value()))
			.param("sent", Timestamp.from(start.minusSeconds(864_000)))
			.param("start", Timestamp.from(start))
			.param("end", Timestamp.from(start.plusSeconds(10_800)))
			.update();
		this.members.forEach((member) -> this.rows.invite(meeting, member, start));
		this.rows.conclude(meeting, this.committee, this.members, start);
		return meeting;
	}

	/** A working group from 2023 on, whose members come from the committee. */
	CommitteeId group(String group) {
		String id = Mutation
			.done(Mutation.send(this.api.asAdmin(), "establishCommittee", "committee { id }",
					Map.of("kind", "WORKING_GROUP", "name", group + " " + this.name, "shortName", group, "parentId",
							this.committee.globalId(), "foundingDate", "2023-01-01")))
			.path("it.committee.id")
			.entity(String.class)
			.get();
		return CommitteeId.of(id);
	}

	/** The last day of a body, put straight on record. */
	void ended(CommitteeId body, LocalDate lastDay) {
		this.jdbc.sql("update committee set dissolution_date = :day where id = :id")
			.param("day", lastDay)
			.param("id", UuidBytes.of(body.value()))
			.update();
	}

	CommitteeId team() {
		return this.team;
	}

	/** The last member is invited to a meeting of another committee. */
	void engagedElsewhere(Instant start) {
		UUID meeting = Ids.next();
		CommitteeId other = this.scene.committee("BCĐ khác " + this.name, null);
		this.jdbc
			.sql("""
					insert into meeting (id, version, created_at, committee_id, state, kind, is_extended, title, content,
						starts_at, place)
					values (:id, 0, :start, :committee, 'INVITED', 'REGULAR', false, 'Phiên khác', 'Nội dung', :start, 'Phòng 2')
					""")
			.param("id", UuidBytes.of(meeting))
			.param("committee", UuidBytes.of(other.value()))
			.param("start", Timestamp.from(start))
			.update();
		this.rows.invite(meeting, this.members.getLast(), start);
	}

	/** The first member was away without consent, and the record says so. */
	void absent(UUID meeting) {
		attended(meeting, "ABSENT");
		this.jdbc.sql("""
				insert into meeting_finding (id, meeting_id, invitation_id, rule_type, severity, body, calendar_version,
					judged_at, rule_code, message_key)
				select :id, i.meeting_id, i.id, 'ABSENCE_CONSENT', 'WARN', :body, '1', i.created_at, null,
					'absence.withoutConsent'
				from meeting_invitation i where i.meeting_id = :meeting and i.attendance = 'ABSENT'
				""")
			.param("id", UuidBytes.of(Ids.next()))
			.param("meeting", UuidBytes.of(meeting))
			.param("body", "{\"vi\":%1$s,\"en\":%1$s}".formatted("""
					{"ruleType":"ABSENCE_CONSENT","severity":"WARN","message":"Vắng mặt như đã ghi","citations":[],
					"decidedBy":[],"wayOut":null}"""))
			.update();
	}

	/** A plan of the committee that the head approved on a day. */
	void planned(PlanKind kind, int year, LocalDate approvedOn) {
		UUID plan = Ids.next();
		Instant at = approvedOn.atTime(9, 0).atZone(LegalTime.VIETNAM).toInstant();
		this.jdbc
			.sql("""
					insert into procedure_case (id, version, created_at, committee_id, body_id, part, kind, plan, plan_year,
						opened_on, title, content, opened_by_id, state, closed_at)
					values (:id, 0, :at, :committee, :committee, 'COMMITTEE', 'PLAN', :plan, :year, :day, 'Kế hoạch', '', :by,
						'COMPLETED', :at)
					""")
			.param("id", UuidBytes.of(plan))
			.param("at", Timestamp.from(at))
			.param("committee", UuidBytes.of(this.committee.value()))
			.param("plan", kind.name())
			.param("year", year)
			.param("day", approvedOn)
			.param("by", UuidBytes.of(this.members.getFirst().id().value()))
			.update();
		this.rows.step(plan, new HistoryRows.Step(0, "DRAFT", null), this.members.getFirst(), at);
		this.rows.step(plan, new HistoryRows.Step(1, "APPROVE", "5/KH-BCĐ"), this.members.getFirst(), at);
	}

	/** A task of the committee that the last member answers for, done on a day or not. */
	void gave(LocalDate due, @Nullable LocalDate completedOn) {
		this.rows.task(this.committee, this.members.getLast(), due, completedOn);
	}

	/** The last member sent somebody. */
	void substituted(UUID meeting) {
		attended(meeting, "SUBSTITUTED");
	}

	private void attended(UUID meeting, String how) {
		this.jdbc.sql("update meeting_invitation set attendance = :how where meeting_id = :meeting and person_id = :p")
			.param("how", how)
			.param("meeting", UuidBytes.of(meeting))
			.param("p", UuidBytes.of(this.members.getLast().personId().value()))
			.update();
	}

	void owed(String rule, LocalDate due) {
		for (MembershipView member : this.members) {
			this.jdbc.sql("""
					insert into report (id, version, created_at, committee_id, rule_code, membership_id, person_id,
						period_from, period_to, due_on, ordered_on, state)
					values (:id, 0, '2024-01-01', :committee, :rule, :membership, :person, :from, :due, :due, :due,
						'OWED')
					""")
				.param("id", UuidBytes.of(Ids.next()))
				.param("committee", UuidBytes.of(this.committee.value()))
				.param("rule", rule)
				.param("membership", UuidBytes.of(member.id().value()))
				.param("person", UuidBytes.of(member.personId().value()))
				.param("from", due.minusMonths(6))
				.param("due", due)
				.update();
		}
	}

	/** How 2024 was kept, as somebody sees it. */
	ComplianceAnswer year(String who) {
		return year(this.api.as(user(who), Role.MEMBER));
	}

	ComplianceAnswer yearAsAdmin() {
		return year(this.api.asAdmin());
	}

	private ComplianceAnswer year(GraphQlTester tester) {
		return new ComplianceAnswer(tester.document(ComplianceAnswer.QUESTION)
			.variable("committee", this.committee.globalId())
			.variable("from", "2024-01-01")
			.variable("to", "2024-12-31")
			.execute());
	}

	GraphQlTester.Response ask(String who, String document, Map<String, Object> variables) {
		GraphQlTester.Request<?> request = this.api.as(user(who), Role.MEMBER).document(document);
		variables.forEach(request::variable);
		return request.execute();
	}

}
