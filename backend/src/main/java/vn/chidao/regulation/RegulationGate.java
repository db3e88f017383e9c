package vn.chidao.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.document.ExtractedText;
import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFiles;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;
import vn.chidao.security.CommitteeId;

/** Who may change a committee's regulation, and with what. */
@Component
class RegulationGate {

	private static final int LONGEST_TEXT = 500_000;

	private final Access access;

	private final RegulatedCommittees committees;

	private final Messages messages;

	private final StoredFiles files;

	RegulationGate(Access access, RegulatedCommittees committees, Messages messages, StoredFiles files) {
		this.access = access;
		this.committees = committees;
		this.messages = messages;
		this.files = files;
	}

	/**
	 * Let only those pass who may do it, for a committee that has a regulation of its
	 * own.
	 * @throws NotFoundException if there is no such committee
	 */
	void require(RegulationAction action, CommitteeId committee) {
		this.access.require(action, committee);
		if (!this.committees.hasOwnRegulation(committee)) {
			throw new NotFoundException();
		}
	}

	void requireKnown() {
		this.access.requireKnown();
	}

	/** The text to read, or why there is none. */
	Outcome<ExtractedText> source(@Nullable String text, @Nullable StoredFileId file) {
		if ((text == null) == (file == null)) {
			return Outcome.refused(invalid("refusal.regulation.noSource", "text"));
		}
		String field = (file != null) ? "fileId" : "text";
		ExtractedText source = (file != null) ? this.files.words(file)
				: new ExtractedText(Objects.requireNonNullElse(text, ""), List.of(), null);
		if (source.obstacle() != null) {
			return Outcome.refused(invalid("refusal.regulation.file." + source.obstacle().name(), field));
		}
		if (source.text().isBlank()) {
			return Outcome.refused(invalid("refusal.blank", field));
		}
		if (source.text().length() > LONGEST_TEXT) {
			return Outcome.refused(invalid("refusal.regulation.tooLong", field, LONGEST_TEXT));
		}
		return Outcome.done(source);
	}

	InvalidInput invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(this.messages.text(key, arguments), field);
	}

	/** The refusal of what is too long to be kept. */
	Optional<InvalidInput> tooLong(@Nullable String text, int most, String field) {
		return (text == null || text.length() <= most) ? Optional.empty()
				: Optional.of(invalid("refusal.regulation.tooLong", field, most));
	}

	/** A refusal of one place in the text. */
	InvalidInput atLine(int line, String message) {
		String text = (line > 0) ? this.messages.text("refusal.regulation.atLine", Integer.toString(line), message)
				: message;
		return InvalidInput.of(text, "text");
	}

}
