package vn.chidao.regulation.template;

import java.time.LocalDate;

import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.RulesInForce;

/** The shipped regulations as the tests use them, with the national rules. */
final class Regulations {

	private Regulations() {
	}

	static RulesInForce today(String code) {
		return book(code).inForce(LocalDate.of(2026, 11, 23));
	}

	static RuleBook book(String code) {
		return file(code).book().with(TemplateFiles.national());
	}

	static TemplateFile file(String code) {
		return TemplateFiles.regulations()
			.stream()
			.filter((file) -> file.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
