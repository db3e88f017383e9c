package vn.chidao.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleBook;
import vn.chidao.regulation.engine.compare.ComparisonRow;
import vn.chidao.regulation.engine.compare.RegulationComparison;
import vn.chidao.regulation.engine.compare.Side;

/**
 * How much of what regulations speak of a template states. Templates are in memory, so
 * this reads no database.
 */
@Controller
class TemplateCoverageController {

	private final TemplateLibrary library;

	private final RuleWords words;

	private final Clock clock;

	TemplateCoverageController(TemplateLibrary library, RuleWords words, Clock clock) {
		this.library = library;
		this.words = words;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "RegulationTemplate", field = "coverage")
	RegulationCoverageView coverage(RegulationTemplateView view) {
		RegulationTemplate template = this.library.find(view.code()).orElseThrow(NotFoundException::new);
		Side side = side(template);
		List<ComparisonRow> rows = RegulationComparison.compare(side, side);
		EngineTexts texts = this.words.texts();
		List<String> silent = rows.stream()
			.filter((row) -> !row.left().isStated())
			.map((row) -> texts.text(row.label()))
			.toList();
		return new RegulationCoverageView(rows.size() - silent.size(), rows.size(), silent);
	}

	private Side side(RegulationTemplate template) {
		RegulationHead head = template.head();
		LocalDate today = LegalTime.today(this.clock);
		LocalDate day = today.isBefore(template.effectiveFrom()) ? template.effectiveFrom() : today;
		Side.Dates dates = new Side.Dates(head.issuedOn(), template.effectiveFrom(), head.supersedes());
		return new Side(new Side.Identity(head.notation(), head.sourceQuality(), dates),
				RuleBook.of(head.sourceQuality(), template.rules()).inForce(day));
	}

}
