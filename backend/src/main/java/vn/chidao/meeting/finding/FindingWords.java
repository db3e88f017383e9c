package vn.chidao.meeting.finding;

import java.util.List;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.FindingView;
import vn.chidao.regulation.engine.Finding;

/**
 * Writes findings for the database in both languages, and reads them in the language of
 * the request.
 */
@Component
class FindingWords {

	private final Messages messages;

	// its own mapper: what is stored must not change with settings made for the web
	private final JsonMapper mapper = JsonMapper.builder().build();

	FindingWords(Messages messages) {
		this.messages = messages;
	}

	String write(Finding finding, CommitteeRules rules) {
		return this.mapper.writeValueAsString(new Both(told(finding, rules, 0), told(finding, rules, 1)));
	}

	FindingView read(String body) {
		Both both = this.mapper.readValue(body, Both.class);
		return this.messages.locale().equals(Languages.VIETNAMESE) ? both.vi() : both.en();
	}

	private static FindingView told(Finding finding, CommitteeRules rules, int language) {
		return rules.in(Languages.ALL.get(language)).views(List.of(finding)).getFirst();
	}

	/**
	 * The same finding twice.
	 *
	 * @param vi in Vietnamese
	 * @param en in English
	 */
	record Both(FindingView vi, FindingView en) {
	}

}
