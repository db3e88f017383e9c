package vn.chidao.compliance.annex;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.chidao.compliance.ComplianceDesk;
import vn.chidao.compliance.CompliancePeriod;
import vn.chidao.compliance.ComplianceView;
import vn.chidao.security.CommitteeId;

/**
 * Annexes over REST, shown to whom the numbers themselves are shown.
 */
@RestController
@RequestMapping("/api/committees/{id}")
class AnnexController {

	private static final MediaType SPREADSHEET = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final ComplianceDesk desk;

	private final Spreadsheet spreadsheet;

	private final PrintedAnnex printed;

	AnnexController(ComplianceDesk desk, Spreadsheet spreadsheet, PrintedAnnex printed) {
		this.desk = desk;
		this.spreadsheet = spreadsheet;
		this.printed = printed;
	}

	@GetMapping("/compliance.xlsx")
	ResponseEntity<byte[]> spreadsheet(@PathVariable String id,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
		ComplianceView compliance = this.desk.read(CommitteeId.of(id), new CompliancePeriod(from, to));
		return answer(compliance, SPREADSHEET, "xlsx", this.spreadsheet.of(compliance));
	}

	@GetMapping("/compliance.pdf")
	ResponseEntity<byte[]> document(@PathVariable String id,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
		ComplianceView compliance = this.desk.read(CommitteeId.of(id), new CompliancePeriod(from, to));
		return answer(compliance, MediaType.APPLICATION_PDF, "pdf", this.printed.of(compliance));
	}

	private static ResponseEntity<byte[]> answer(ComplianceView compliance, MediaType type, String extension,
			byte[] content) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename("tuan-thu-" + compliance.from() + "-" + compliance.to() + "." + extension, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
