package vn.chidao.regulation.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import vn.chidao.regulation.text.DecisionParser;

/** Texts to read rules from, and readings as lines that can be compared. */
final class Read {

	static final String KIEN_GIANG = "DA06.txt";

	static final String BINH_SON = "fictional-binh-son.txt";

	private Read() {
	}

	static String text(String name) {
		try (InputStream stream = Objects.requireNonNull(Read.class.getResourceAsStream("/regulations/" + name))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Proposal> proposals(String text) {
		return Recogniser.read(DecisionParser.parse(text));
	}

	/** One sentence as the only clause of an article. */
	static List<Proposal> clause(String heading, String sentence) {
		return proposals("QUY CHẾ\nHoạt động của Ban Chỉ đạo\n\nĐiều 1. " + heading + "\n\n1. " + sentence + "\n");
	}

	static String line(Proposal proposal) {
		return proposal.anchor() + " " + proposal.type() + " " + proposal.parameters();
	}

	static List<String> lines(List<Proposal> proposals) {
		return proposals.stream().map(Read::line).toList();
	}

	static List<String> rules(List<Proposal> proposals) {
		return proposals.stream().map((proposal) -> proposal.type() + " " + proposal.parameters()).toList();
	}

}
