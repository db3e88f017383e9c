package vn.chidao.membership.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
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

import vn.chidao.security.CommitteeId;

/**
 * Lists of members as files over REST, where a body of bytes belongs.
 */
@RestController
@RequestMapping("/api/committees/{id}")
class RosterFileController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final RosterExport export;

	RosterFileController(RosterExport export) {
		this.export = export;
	}

	@GetMapping("/roster.xlsx")
	ResponseEntity<byte[]> members(@PathVariable String id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
		return answer("danh-sach-thanh-vien.xlsx", this.export.members(CommitteeId.of(id), asOf));
	}

	@GetMapping("/roster-template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable String id) {
		return answer("mau-danh-sach-thanh-vien.xlsx", this.export.template(CommitteeId.of(id)));
	}

	private static ResponseEntity<byte[]> answer(String name, byte[] file) {
		ContentDisposition disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(XLSX)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(file);
	}

}
