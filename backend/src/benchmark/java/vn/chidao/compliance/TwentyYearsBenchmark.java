package vn.chidao.compliance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import vn.chidao.ChidaoApplication;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.membership.SceneConfiguration;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.Role;
import vn.chidao.support.ClientDocument;
import vn.chidao.support.Statements;
import vn.chidao.support.TestDatabase;
import vn.chidao.support.TestDatabaseConfiguration;
import vn.chidao.support.TestRealm;

/**
 * The compliance page of a committee with twenty years of history, over HTTP, in a
 * database of 63 committees, 15 thousand meetings and 363 thousand tasks. The aim is less
 * than 300 ms. Tells the number of statements and the memory in use at the end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class TwentyYearsBenchmark {

	private static final int COMMITTEES = 63;

	private static final int MEETINGS = 238;

	private static final int MEMBERS = 15;

	private static final int TASKS = 24;

	/** The first day asked for; the last is the end of 2026. */
	@Param({ "2026-01-01", "2007-01-01" })
	private String from = "";

	private ConfigurableApplicationContext application;

	private HttpRequest request;

	private final HttpClient client = HttpClient.newHttpClient();

	/** Starts the application and fills its database. */
	@Setup(Level.Trial)
	public void fill() throws SQLException {
		this.application = new SpringApplicationBuilder(ChidaoApplication.class, TestDatabaseConfiguration.class,
				SceneConfiguration.class)
			.profiles("test")
			.run("--server.port=0", "--chidao.security.issuer=" + TestRealm.ISSUER,
					"--chidao.security.jwk-set-uri=" + TestRealm.jwkSetUri());
		CommitteeId committee = committee(this.application.getBean(Scene.class));
		TestDatabase database = TestDatabase.get();
		try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.username(),
				database.password()); Statement statement = connection.createStatement()) {
			for (String sql : history(committee)) {
				statement.execute(sql);
			}
		}
		String body = JsonMapper.builder()
			.build()
			.writeValueAsString(Map.of("query", ClientDocument.of("Compliance"), "variables",
					Map.of("committeeId", committee.globalId(), "evidence", 12, "period",
							Map.of("from", this.from, "to", "2026-12-31"))));
		String port = this.application.getEnvironment().getProperty("local.server.port");
		this.request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + TestRealm.token("quantri", Role.ADMIN))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	/**
	 * Asks for the page.
	 * @return the answer
	 */
	@Benchmark
	public String page() throws IOException, InterruptedException {
		String answer = this.client.send(this.request, HttpResponse.BodyHandlers.ofString()).body();
		if (answer.contains("\"errors\"") || !answer.contains("\"items\"")) {
			throw new IllegalStateException(answer);
		}
		return answer;
	}

	/** Says how many statements it took and what memory is in use, and stops. */
	@TearDown(Level.Trial)
	public void tell() {
		List<String> statements = this.application.getBean(Statements.class).during(() -> {
			try {
				System.out.println("Answer: " + page().length() + " characters");
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.println("Statements: " + statements.size() + "; memory in use: "
				+ (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB");
		this.application.close();
	}

	private CommitteeId committee(Scene scene) {
		CommitteeId committee = scene.committee("BCĐ hai mươi năm", null);
		scene.team("Tổ giúp việc hai mươi năm", committee);
		for (int member = 0; member < MEMBERS; member++) {
			scene.seat(committee, scene.person("Thành viên " + member, null),
					(member == 0) ? PostRole.CHAIR : PostRole.MEMBER);
		}
		this.application.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> this.application.getBean(Regulations.class).adopt(committee, "DA06").value());
		return committee;
	}

	/** A meeting every 30 days; of each the invitations, conclusions, notice, deliveries and tasks. */
	private static List<String> history(CommitteeId committee) {
		String first = "UNHEX('" + HexFormat.of().formatHex(UuidBytes.of(committee.value())) + "')";
		String meeting = "UNHEX(LPAD(HEX(1000000 + m.seq), 32, '0'))";
		String of = "IF(m.seq <= " + MEETINGS + ", " + first + ", UNHEX(LPAD(HEX(1 + CEIL(m.seq / " + MEETINGS
				+ ")), 32, '0')))";
		String start = "TIMESTAMPADD(DAY, 30 * (m.seq % " + MEETINGS + "), '2007-05-01 01:00:00')";
		String all = " FROM seq_1_to_" + COMMITTEES * MEETINGS + " m";
		String seats = all + " JOIN (SELECT id, person_id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM membership"
				+ " WHERE committee_id = " + first + ") s";
		return List.of(
				"UPDATE committee SET founding_date = '2006-01-01' WHERE id = " + first,
				"INSERT INTO committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)"
						+ " SELECT UNHEX(LPAD(HEX(1 + seq), 32, '0')), 0, '2006-01-01', 'STEERING_COMMITTEE',"
						+ " CONCAT('BCĐ ', seq), CONCAT('BCĐ ', seq), '2006-01-01', UNHEX(LPAD(HEX(1 + seq), 32, '0'))"
						+ " FROM seq_1_to_" + COMMITTEES,
				"INSERT INTO meeting (id, version, created_at, committee_id, state, kind, is_extended, title, content,"
						+ " starts_at, place, convoked_by, convoked_at, calendar_version, opened_at, closed_at)"
						+ " SELECT " + meeting + ", 0, " + start + ", " + of
						+ ", 'CLOSED', 'REGULAR', 0, CONCAT('Phiên ', m.seq), 'Nội dung', " + start
						+ ", 'Phòng 1', " + first + ", TIMESTAMPADD(DAY, -10, " + start + "), '1', " + start
						+ ", TIMESTAMPADD(HOUR, 3, " + start + ")" + all,
				"INSERT INTO meeting_invitation (id, version, created_at, meeting_id, membership_id, person_id, position,"
						+ " sent_at, response, attendance) SELECT UNHEX(LPAD(HEX(2000000 + m.seq * 20 + s.place), 32,"
						+ " '0')), 0, " + start + ", " + meeting + ", s.id, s.person_id, s.place, " + start
						+ ", 'ATTENDING', IF((m.seq + s.place) % 9 = 0, 'ABSENT', 'PRESENT')" + seats,
				"INSERT INTO meeting_finding (id, meeting_id, invitation_id, rule_type, severity, body,"
						+ " calendar_version, judged_at, message_key) SELECT UNHEX(LPAD(HEX(9000000 + ROW_NUMBER()"
						+ " OVER (ORDER BY id)), 32, '0')), meeting_id, id, 'ABSENCE_CONSENT', 'WARN', '" + body()
						+ "', '1', created_at, 'absence.withoutConsent' FROM meeting_invitation"
						+ " WHERE attendance = 'ABSENT'",
				"INSERT INTO conclusion_notice (id, version, created_at, meeting_id, body_id, notation, issued_at,"
						+ " issued_by_id, calendar_version) SELECT UNHEX(LPAD(HEX(3000000 + m.seq), 32, '0')), 0, "
						+ start + ", " + meeting + ", " + of + ", '1/TB-BCĐ', TIMESTAMPADD(DAY, m.seq % 12, " + start
						+ "), " + first + ", 1" + all,
				"INSERT INTO conclusion (id, version, created_at, meeting_id, body_id, number, number_year, text,"
						+ " adopted_by_id) SELECT UNHEX(LPAD(HEX(4000000 + m.seq * 10 + n.seq), 32, '0')), 0, " + start
						+ ", " + meeting + ", " + of + ", m.seq * 10 + n.seq, 2000, 'Kết luận', " + first + all
						+ " JOIN seq_1_to_6 n",
				"INSERT INTO delivery (id, version, created_at, notice_id, membership_id, person_id, sent_at,"
						+ " acknowledged_at) SELECT UNHEX(LPAD(HEX(5000000 + m.seq * 20 + s.place), 32, '0')), 0, "
						+ start + ", UNHEX(LPAD(HEX(3000000 + m.seq), 32, '0')), s.id, s.person_id, " + start
						+ ", IF(s.place % 4 = 0, NULL, " + start + ")" + seats,
				"INSERT INTO task (id, version, created_at, committee_id, conclusion_id, title, lead_agency_id,"
						+ " assigned_by_id, due_on, percent) SELECT UNHEX(LPAD(HEX(6000000 + m.seq * 100 + n.seq), 32,"
						+ " '0')), 0, " + start + ", " + of + ", " + meeting + ", 'Nhiệm vụ', " + first + ", " + first
						+ ", DATE(" + start + "), 100" + all + " JOIN seq_1_to_" + TASKS + " n",
				"INSERT INTO report (id, version, created_at, committee_id, rule_code, membership_id, person_id,"
						+ " period_from, period_to, due_on, ordered_on, state, submitted_at, submitted_on)"
						+ " SELECT UNHEX(LPAD(HEX(7000000 + y.seq * 100 + h.seq * 40 + s.place), 32, '0')), 0,"
						+ " '2007-01-01', " + first + ", 'report-members', s.id, s.person_id, MAKEDATE(2006 + y.seq, 1"
						+ " + h.seq * 180), MAKEDATE(2006 + y.seq, 165 + h.seq * 180), MAKEDATE(2006 + y.seq, 165"
						+ " + h.seq * 180), MAKEDATE(2006 + y.seq, 165 + h.seq * 180), 'SUBMITTED', '2007-01-01',"
						+ " MAKEDATE(2006 + y.seq, 160 + h.seq * 180 + s.place)"
						+ " FROM seq_1_to_20 y JOIN seq_0_to_1 h JOIN (SELECT id, person_id, ROW_NUMBER() OVER"
						+ " (ORDER BY id) AS place FROM membership WHERE committee_id = " + first + ") s",
				"ANALYZE TABLE meeting, meeting_invitation, meeting_finding, conclusion_notice, delivery, report");
	}

	private static String body() {
		String told = "{\"ruleType\":\"ABSENCE_CONSENT\",\"severity\":\"WARN\",\"message\":\"Vắng mặt như đã ghi\","
				+ "\"citations\":[],\"decidedBy\":[],\"wayOut\":null}";
		return "{\"vi\":" + told + ",\"en\":" + told + "}";
	}

}
