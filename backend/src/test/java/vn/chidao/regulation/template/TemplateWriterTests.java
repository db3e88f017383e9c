package vn.chidao.regulation.template;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.text.ProvisionKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateWriterTests {

	private static final DraftProvision ARTICLE = new DraftProvision(ProvisionKind.ARTICLE, "14", "Chế độ họp: \"kỳ\"",
			"", "d14", null, "Điều 14");

	private static final DraftProvision CLAUSE = new DraftProvision(ProvisionKind.CLAUSE, "3", null,
			"Gửi trước 02 ngày.\n- Hai dòng; #không phải ghi chú", "d14k3", "d14", "Điều 14 khoản 3");

	@ParameterizedTest
	@MethodSource("files")
	void whatIsWrittenIsReadTheSame(TemplateFile file) {
		TemplateFile withText = new TemplateFile(file.code(), file.identity(), file.rules(),
				new TemplateFile.Notes(file.clauses(), file.conflicts(), List.of(ARTICLE, CLAUSE)));
		TemplateFile read = TemplateFiles.parse("", TemplateWriter.write(withText));
		assertThat(read.rules()).isEqualTo(file.rules());
		assertThat(read.conflicts()).isEqualTo(file.conflicts());
		assertThat(read.identity()).isEqualTo(file.identity());
		assertThat(read.clauses()).isEqualTo(file.clauses());
		assertThat(read.provisions()).containsExactly(ARTICLE, CLAUSE);
	}

	@Test
	void aFaultIsToldWithItsLineAndPlace() {
		String yaml = TemplateWriter.write(TemplateFiles.regulations().getFirst());
		String broken = yaml.replaceFirst("severity: BLOCK", "severity: STRICT");
		int line = broken.substring(0, broken.indexOf("severity: STRICT")).split("\n", -1).length;
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> TemplateFiles.parse("", broken))
			.satisfies((ex) -> {
				assertThat(ex.line()).isEqualTo(line);
				assertThat(ex.path()).startsWith(".rules[").endsWith("].severity");
				assertThat(ex.fault()).isEqualTo(InvalidTemplateException.Fault.UNKNOWN_VALUE);
				assertThat(ex.detail()).isEqualTo("STRICT");
			});
	}

	@Test
	void aTextThatIsNoYamlIsToldWithItsLine() {
		assertThatExceptionOfType(InvalidTemplateException.class)
			.isThrownBy(() -> TemplateFiles.parse("", "code: A\nidentity: {number: \"1\"\nrules: ]"))
			.satisfies((ex) -> {
				assertThat(ex.fault()).isEqualTo(InvalidTemplateException.Fault.NOT_YAML);
				assertThat(ex.line()).isPositive();
			});
	}

	static Stream<TemplateFile> files() {
		return TemplateFiles.regulations().stream();
	}

}
