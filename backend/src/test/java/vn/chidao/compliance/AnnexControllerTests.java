package vn.chidao.compliance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.chidao.membership.Scene;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/** The annexes say what the screen says, to whom the screen says it. */
@IntegrationTest
class AnnexControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theWorkbookHasTheNumbersWithTheirClausesAndTheEvidence() throws IOException {
		ComplianceScene committee = year("bảng tính");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("truong", committee, "xlsx")))) {
			Sheet numbers = workbook.getSheet("Tổng hợp");
			assertThat(numbers.getRow(0).getCell(0).getStringCellValue()).contains("BCĐ bảng tính");
			Row cadence = row(numbers, "Họp định kỳ – Ban Chỉ đạo");
			assertThat(cadence.getCell(2).getStringCellValue()).contains("Điều 14 khoản 1");
			assertThat(cadence.getCell(5).getNumericCellValue()).isEqualTo(1);
			assertThat(row(numbers, "Chương trình, kế hoạch công tác – Ban Chỉ đạo").getCell(2).getStringCellValue())
				.contains("Điều 9 khoản 2");
			Row evidence = row(workbook.getSheet("Chứng cứ"), "Vắng mặt có sự đồng ý – Ban Chỉ đạo");
			assertThat(evidence.getCell(2).getStringCellValue()).contains("uyvien bảng tính");
			assertThat(evidence.getCell(5).getStringCellValue()).contains("Vắng mặt như đã ghi");
			assertThat(evidence.getCell(6).getStringCellValue()).contains("ghi nhận tại thời điểm đó");
		}
	}

	@Test
	void theDocumentHasVietnameseLettersInAFontOfItsOwn() throws IOException {
		ComplianceScene committee = year("bản in");
		try (PDDocument document = Loader.loadPDF(file("truong", committee, "pdf"))) {
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains("Phụ lục: tình hình thực hiện Quy chế", "Điều 14 khoản 1", "Văn bản không nêu",
					"Kế hoạch công tác năm 2024", "5/KH-BCĐ", "uyvien bản in");
			for (var name : document.getPage(0).getResources().getFontNames()) {
				PDFont font = document.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("BeVietnamPro");
			}
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
		}
	}

	@Test
	void englishReadersGetItInEnglish() throws IOException {
		ComplianceScene committee = year("annex in English");
		MvcTestResult answer = this.mvc.get()
			.uri(uri(committee, "pdf"))
			.header(HttpHeaders.AUTHORIZATION, bearer("truong", committee))
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange();
		try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(document)).contains("Annex: how the regulation was kept");
		}
	}

	@Test
	void outsidersGetNothing() {
		ComplianceScene committee = year("phụ lục kín");
		assertThat(this.mvc.get()
			.uri(uri(committee, "xlsx"))
			.header(HttpHeaders.AUTHORIZATION, bearer("ngoai", committee))).hasStatus(404);
		assertThat(this.mvc.get()
			.uri("/api/committees/" + committee.committee().globalId() + "/compliance.pdf?from=hôm nay&to=2024-01-01")
			.header(HttpHeaders.AUTHORIZATION, bearer("truong", committee))).hasStatus(400);
	}

	@Test
	void withoutATokenThereIsNothingEither() {
		assertThat(this.mvc.get().uri("/api/committees/x/compliance.pdf?from=2024-01-01&to=2024-12-31")).hasStatus(401);
	}

	private ComplianceScene year(String name) {
		ComplianceScene committee = new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
		committee.absent(committee.held(LocalDate.of(2024, 3, 5)));
		committee.held(LocalDate.of(2024, 4, 20));
		committee.planned(PlanKind.YEARLY_PLAN, 2024, LocalDate.of(2024, 1, 20));
		return committee;
	}

	private byte[] file(String who, ComplianceScene committee, String format) {
		MvcTestResult answer = this.mvc.get()
			.uri(uri(committee, format))
			.header(HttpHeaders.AUTHORIZATION, bearer(who, committee))
			.exchange();
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("tuan-thu-2024-01-01");
		return answer.getResponse().getContentAsByteArray();
	}

	private static String uri(ComplianceScene committee, String format) {
		return "/api/committees/" + committee.committee().globalId() + "/compliance." + format
				+ "?from=2024-01-01&to=2024-12-31";
	}

	private static String bearer(String who, ComplianceScene committee) {
		return "Bearer " + TestRealm.token(committee.user(who), Role.MEMBER);
	}

	private static Row row(Sheet sheet, String title) {
		for (Iterator<Row> rows = sheet.rowIterator(); rows.hasNext();) {
			Row row = rows.next();
			if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(title)) {
				return row;
			}
		}
		throw new AssertionError(title);
	}

}
