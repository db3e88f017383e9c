package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.UuidBytes;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RosterControllerTests {

	private static final String HEADINGS = "Mã cán bộ|Họ và tên|Cơ quan công tác|Chức danh trong ban|Từ ngày|Đến ngày";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private RosterScene rosters;

	@BeforeEach
	void asAdmin() {
		this.rosters = RosterScene.of(this.mvc, this.api.asAdmin(), "quantri", Role.ADMIN);
	}

	@Test
	void registersPeopleAndGivesPostsInOneGo() {
		CommitteeId body = this.scene.committee("BCĐ nhập", null);
		this.scene.agency("Sở nhập danh sách");
		PersonId known = this.scene.person("Đã Có Sẵn", null);
		byte[] list = Workbooks.of(HEADINGS, "|Nhập Người Mới|Sở nhập danh sách|Trưởng ban|10/03/2022|",
				"|đã có sẵn||Ủy viên|2022-03-10|31/12/2030", "|Nhập Người Mới||Thư ký|10/3/2022|");
		GraphQlTester.Response taken = this.rosters.take(body, list);
		taken.path("importRoster.userErrors").entityList(Object.class).hasSize(0);
		taken.path("importRoster.rosterImport.items[*].kind")
			.entityList(String.class)
			.containsExactly("PERSON_CREATED", "MEMBERSHIP_CREATED", "MEMBERSHIP_CREATED", "MEMBERSHIP_CREATED");
		assertThat(names(body)).containsExactly("Nhập Người Mới", "Đã Có Sẵn", "Nhập Người Mới");
		assertThat(posts(known)).isEqualTo(1);
	}

	@Test
	void tellsEveryMistakeAtItsCellAndSavesNothing() {
		CommitteeId body = this.scene.committee("BCĐ nhiều lỗi", null);
		this.scene.seat(body, this.scene.person("Trưởng Đương Nhiệm", null), PostRole.CHAIR);
		byte[] list = Workbooks.of(HEADINGS, "|Ai Đó Lỗi|Sở không có|Thành viên|10/03/2022|",
				"|Ai Đó Lỗi Hai||Trưởng phòng|31/02/2022|", "|Ai Đó Lỗi Ba||Trưởng ban|10/03/2023|",
				"|Ai Đó Lỗi Bốn||Thành viên|10/03/2023|09/03/2023", "|Ai Đó Lỗi Bốn||Thành viên|11/03/2023|",
				"xyz|Ai Đó Lỗi Năm||Thành viên|01/01/2000|");
		GraphQlTester.Response preview = this.rosters.preview(body, list);
		preview.path("rosterPreview.rows[*].problems[*].cell")
			.entityList(String.class)
			.containsExactly("C2", "D3", "E3", "D4", "F5", "A7", "E7");
		preview.path("rosterPreview.rows[2].problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Trưởng Đương Nhiệm", "10/03/2022"));
		preview.path("rosterPreview.token").valueIsNull();
		String file = this.rosters.upload(list);
		this.rosters.take(body, file, "bất kỳ")
			.path("importRoster.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("chưa nhập gì"));
		assertThat(names(body)).containsExactly("Trưởng Đương Nhiệm");
		assertThat(registered("Ai Đó Lỗi")).isZero();
	}

	@Test
	void asksWhoIsMeantWhereNamesAreTheSame() {
		CommitteeId body = this.scene.committee("BCĐ trùng tên", null);
		AgencyId first = this.scene.agency("Sở trùng tên một");
		AgencyId second = this.scene.agency("Sở trùng tên hai");
		PersonId one = this.scene.person("Trùng Tên Cả Họ", first);
		this.scene.person("Trùng Tên Cả Họ", second);
		byte[] open = Workbooks.of(HEADINGS, "|Trùng Tên Cả Họ||Thành viên|10/03/2022|");
		this.rosters.preview(body, open)
			.path("rosterPreview.rows[0].problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("Sở trùng tên một", "Sở trùng tên hai"));
		byte[] clear = Workbooks.of(HEADINGS, "|Trùng Tên Cả Họ|Sở trùng tên hai|Thành viên|10/03/2022|",
				one.globalId() + "|Trùng Tên Cả Họ||Thành viên|10/03/2022|",
				"mới|Trùng Tên Cả Họ|Sở trùng tên một|Thành viên|10/03/2022|");
		this.rosters.preview(body, clear)
			.path("rosterPreview.rows[*].person")
			.entityList(String.class)
			.containsExactly("UNCHANGED", "UNCHANGED", "CREATED");
	}

	@Test
	void whatWasWrittenOutIsUnchangedWhenReadAgain() {
		CommitteeId body = this.scene.committee("BCĐ khứ hồi", null);
		AgencyId agency = this.scene.agency("=1+1 Sở khứ hồi");
		this.scene.seat(body, this.scene.person("-Tên Lạ Khứ Hồi", agency), PostRole.CHAIR);
		this.scene.seat(body, this.scene.person("Khứ Hồi Hai", agency), PostRole.MEMBER, LocalDate.parse("2031-05-01"));
		byte[] list = this.rosters.download(body, "roster.xlsx");
		GraphQlTester.Response preview = this.rosters.preview(body, list);
		preview.path("rosterPreview.problems").entityList(Object.class).hasSize(0);
		preview.path("rosterPreview.rows[*].problems[*]").entityList(Object.class).hasSize(0);
		preview.path("rosterPreview.rows[*].person").entityList(String.class).containsExactly("UNCHANGED", "UNCHANGED");
		preview.path("rosterPreview.rows[*].membership")
			.entityList(String.class)
			.containsExactly("UNCHANGED", "UNCHANGED");
		preview.path("rosterPreview.token").valueIsNull();
		assertThat(RosterReader.read(this.rosters.download(body, "roster-template.xlsx")).problems())
			.extracting(RosterProblem::key)
			.containsExactly("roster.file.empty");
	}

	@Test
	void aWorldThatChangedSinceThePreviewIsTold() {
		CommitteeId body = this.scene.committee("BCĐ đổi giữa chừng", null);
		PersonId person = this.scene.person("Đổi Giữa Chừng", null);
		byte[] list = Workbooks.of(HEADINGS, "|Đổi Giữa Chừng||Thành viên|10/03/2022|");
		String file = this.rosters.upload(list);
		String token = this.rosters.token(body, file);
		rename(person);
		GraphQlTester.Response refused = this.rosters.take(body, file, token);
		refused.path("importRoster.userErrors[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("đã thay đổi"));
		String again = refused.path("importRoster.preview.token").entity(String.class).get();
		this.rosters.take(body, file, again).path("importRoster.userErrors").entityList(Object.class).hasSize(0);
	}

	@Test
	void undoTakesBackExactlyWhatTheImportDid() {
		CommitteeId body = this.scene.committee("BCĐ hoàn tác", null);
		this.scene.agency("Sở hoàn tác");
		PersonId known = this.scene.person("Hoàn Tác Có Sẵn", null);
		this.scene.seat(body, known, PostRole.MEMBER);
		// whoever moved is named by code
		String code = known.globalId();
		byte[] list = Workbooks.of(HEADINGS, "|Hoàn Tác Mới||Trưởng ban|10/03/2022|",
				code + "|Hoàn Tác Có Sẵn|Sở hoàn tác|Thành viên|10/03/2022|31/12/2029");
		String taken = this.rosters.take(body, list).path("importRoster.rosterImport.id").entity(String.class).get();
		assertThat(names(body)).hasSize(2);
		this.rosters.undo(taken).path("undoRosterImport.userErrors").entityList(Object.class).hasSize(0);
		assertThat(names(body)).containsExactly("Hoàn Tác Có Sẵn");
		assertThat(registered("Hoàn Tác Mới")).isZero();
		assertThat(last(body)).isNull();
		this.rosters.undo(taken).path("undoRosterImport.userErrors").entityList(Object.class).hasSize(1);
	}

	@Test
	void whatSomethingRestsOnIsNotUndone() {
		CommitteeId body = this.scene.committee("BCĐ đã dùng", null);
		byte[] list = Workbooks.of(HEADINGS, "|Đã Dùng Rồi||Trưởng ban|10/03/2022|",
				"|Chưa Dùng Gì||Thành viên|10/03/2022|");
		String taken = this.rosters.take(body, list).path("importRoster.rosterImport.id").entity(String.class).get();
		byte[] person = this.jdbc.sql("select id from person where full_name = 'Đã Dùng Rồi'")
			.query(byte[].class)
			.single();
		this.api.link("dadungroi", new PersonId(UuidBytes.from(person)));
		this.rosters.undo(taken)
			.path("undoRosterImport.userErrors[*].message")
			.entityList(String.class)
			.satisfies((messages) -> assertThat(messages).singleElement().asString().startsWith("Đã Dùng Rồi:"));
		assertThat(names(body)).hasSize(2);
	}

	@Test
	void theHeadGivesPostsByListAndRegistersNobody() {
		CommitteeId body = this.scene.committee("BCĐ trưởng nhập", null);
		PersonId chair = this.scene.person("Trưởng Nhập Danh Sách", null);
		this.scene.seat(body, chair, PostRole.CHAIR);
		this.scene.person("Được Trưởng Nhập", null);
		this.api.link("truongnhap", chair);
		RosterScene head = RosterScene.of(this.mvc, this.api.as("truongnhap", Role.MEMBER), "truongnhap", Role.MEMBER);
		head.preview(body, Workbooks.of(HEADINGS, "|Người Lạ Mặt Quá||Thành viên|10/03/2022|"))
			.path("rosterPreview.rows[0].problems[0].message")
			.entity(String.class)
			.satisfies((message) -> assertThat(message).contains("quản trị viên"));
		head.take(body, Workbooks.of(HEADINGS, "|Được Trưởng Nhập||Thành viên|10/03/2022|"))
			.path("importRoster.rosterImport.viewerCanUndo")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void anOutsiderLearnsNothing() {
		CommitteeId body = this.scene.committee("BCĐ không cho xem", null);
		this.api.link("ngoaidanhsach", this.scene.person("Ngoài Danh Sách", null));
		RosterScene outsider = RosterScene.of(this.mvc, this.api.as("ngoaidanhsach", Role.MEMBER), "ngoaidanhsach",
				Role.MEMBER);
		outsider.preview(body, Workbooks.of(HEADINGS, "|A B||Thành viên|10/03/2022|"))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void aLongerListTakesNoMoreStatementsToLookAt() {
		CommitteeId body = this.scene.committee("BCĐ dài", null);
		String few = this.rosters.upload(Workbooks.of(HEADINGS, "|Dài Một||Thành viên|10/03/2022|"));
		String[] rows = new String[101];
		rows[0] = HEADINGS;
		for (int row = 1; row < rows.length; row++) {
			rows[row] = "|Dài Thứ " + row + "||Thành viên|10/03/2022|";
		}
		String many = this.rosters.upload(Workbooks.of(rows));
		List<String> one = this.statements.during(() -> this.rosters.preview(body, few));
		List<String> all = this.statements.during(() -> this.rosters.preview(body, many));
		assertThat(all).hasSameSizeAs(one);
	}

	private List<String> names(CommitteeId body) {
		return this.api.asAdmin()
			.document("""
					query($id: ID!) { committee(id: $id) { members { person { fullName } } } }
					""")
			.variable("id", body.globalId())
			.execute()
			.path("committee.members[*].person.fullName")
			.entityList(String.class)
			.get();
	}

	private void rename(PersonId person) {
		this.api.asAdmin()
			.document("""
					mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { userErrors { message } } }
					""")
			.variable("input",
					Map.of("personId", person.globalId(), "expectedVersion", 0, "fullName", "Đổi Giữa Chừng",
							"honorific", "Bà", "headsAgency", false))
			.executeAndVerify();
	}

	private int registered(String name) {
		return this.jdbc.sql("select count(*) from person where full_name = :name")
			.param("name", name)
			.query(Integer.class)
			.single();
	}

	private int posts(PersonId person) {
		return this.jdbc.sql("select count(*) from membership where person_id = :person")
			.param("person", UuidBytes.of(person.value()))
			.query(Integer.class)
			.single();
	}

	private @Nullable Object last(CommitteeId body) {
		return this.jdbc.sql("select valid_to from membership where committee_id = :body")
			.param("body", UuidBytes.of(body.value()))
			.query((row, index) -> Optional.ofNullable(row.getObject(1)))
			.single()
			.orElse(null);
	}

}
