package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every source line that is not blank is in the tree, in the identity or unplaced. */
class NothingDroppedTests {

	static final List<String> SAMPLES = Samples.ALL;

	@ParameterizedTest
	@FieldSource("SAMPLES")
	void accountsForEveryLine(String name) {
		check(Samples.text(name));
	}

	@ParameterizedTest
	@FieldSource("SAMPLES")
	void accountsForEveryLineOfADamagedText(String name) {
		List<String> lines = Samples.text(name).lines().toList();
		Random random = new Random(61);
		for (int run = 0; run < 200; run++) {
			check(damaged(lines, random));
		}
	}

	@Test
	void accountsForEveryLineOfPressSummaries() {
		check("Một tin.\n\nBan Chỉ đạo họp 01 quý/lần.\n\nKIÊN GIANG\n\n12");
	}

	/** Drops, repeats, swaps and cuts lines as bad scans do. */
	private static String damaged(List<String> lines, Random random) {
		List<String> damaged = new ArrayList<>();
		for (String line : lines) {
			switch (random.nextInt(24)) {
				case 0 -> {
				}
				case 1 -> damaged.addAll(List.of(line, line));
				case 2 -> damaged.addFirst(line);
				case 3 -> damaged.addAll(List.of(line, "", "Điều 5", ""));
				case 4 ->
					damaged.addAll(List.of(line.substring(0, line.length() / 2), line.substring(line.length() / 2)));
				case 5 -> damaged.addAll(List.of("", line, ""));
				default -> damaged.add(line);
			}
		}
		return String.join("\n", damaged);
	}

	private static void check(String source) {
		ParsedDecision decision = DecisionParser.parse(source);
		Set<Integer> accounted = new TreeSet<>();
		decision.placements().forEach((placement) -> accounted.add(placement.line()));
		decision.unplaced().forEach((unplaced) -> accounted.add(unplaced.line()));
		Set<Integer> expected = SourceText.lines(source)
			.stream()
			.map(Line::number)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(accounted).isEqualTo(expected);
		checkWords(source, decision);
	}

	/** The words of a line placed in a provision stand there in their order. */
	private static void checkWords(String source, ParsedDecision decision) {
		Map<Integer, String> lines = SourceText.lines(source)
			.stream()
			.collect(Collectors.toMap(Line::number, Line::text));
		Map<String, String> provisions = decision.provisions()
			.collect(Collectors.toMap(ParsedProvision::anchor, NothingDroppedTests::words));
		decision.placements()
			.stream()
			.filter((placement) -> provisions.containsKey(placement.place()))
			.forEach((placement) -> {
				String line = lines.getOrDefault(placement.line(), "");
				Mark mark = Marks.of(line);
				String whole = provisions.getOrDefault(placement.place(), "");
				assertThat(Stream.of(line, (mark != null) ? mark.rest() : line)).as("line %s in %s", line, whole)
					.anyMatch((words) -> whole.contains(words.strip()));
			});
		assertThat(decision.provisions().map(ParsedProvision::anchor)).doesNotHaveDuplicates();
	}

	private static String words(ParsedProvision provision) {
		String heading = (provision.heading() != null) ? provision.heading() + " " : "";
		return (heading + provision.text()).replace('\n', ' ');
	}

}
