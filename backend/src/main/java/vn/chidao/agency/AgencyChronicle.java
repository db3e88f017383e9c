package vn.chidao.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.audit.AuditTrail;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;

/** Tells when it is, and writes down what happened to agencies. */
@Component
class AgencyChronicle {

	private final AuditTrail audit;

	private final Messages messages;

	private final Clock clock;

	AgencyChronicle(AuditTrail audit, Messages messages, Clock clock) {
		this.audit = audit;
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LegalTime.today(this.clock);
	}

	void record(AgencyAction action, AgencyView agency, String summary) {
		this.audit.record(action, agency.id(), summary);
	}

	// the trail is in Vietnamese
	void followed(AgencyView agency, List<AgencyDependent> moved) {
		if (!moved.isEmpty()) {
			record(AgencyAction.END_AGENCY, agency, moved.stream()
				.map((line) -> this.messages.in(Languages.VIETNAMESE, line.messageKey(), line.arguments().toArray()))
				.collect(Collectors.joining("; ", "Chuyển từ " + agency.name() + " sang cơ quan kế thừa: ", "")));
		}
	}

	/** Lines in the language of the reader. */
	List<String> lines(List<AgencyDependent> dependents) {
		return dependents.stream()
			.map((line) -> this.messages.text(line.messageKey(), line.arguments().toArray()))
			.toList();
	}

}
