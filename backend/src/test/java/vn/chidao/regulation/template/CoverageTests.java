package vn.chidao.regulation.template;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the list of what is done with each clause honest. */
class CoverageTests {

	private static final Path FOLDER = Path.of("src/main/resources/regulations");

	private static final Set<String> TREATMENTS = Set.of("ENFORCED", "REPRESENTED", "CONFIGURED", "GUIDELINE");

	private static final String PLANNED = "planned";

	@Test
	void everyClauseOfTheFiveRegulationsIsListedOnce() throws IOException {
		List<String> known = clauses();
		assertThat(known).hasSize(224).doesNotHaveDuplicates();
		assertThat(coverage().keySet()).containsExactlyElementsOf(known);
	}

	@Test
	void everyClauseARuleNamesIsKnown() throws IOException {
		List<String> known = clauses();
		assertThat(TemplateFiles.regulations()).flatExtracting(TemplateFile::conflicts)
			.allSatisfy((conflict) -> assertThat(conflict.place().clauses()).isSubsetOf(known));
		assertThat(TemplateFiles.regulations()).allSatisfy((file) -> assertThat(file.clauses().values())
			.allSatisfy((named) -> assertThat(named).isNotEmpty().isSubsetOf(known))
			.allSatisfy((named) -> assertThat(named).allMatch((clause) -> clause.startsWith(file.code() + "-"))));
	}

	@Test
	void everyClauseARuleStandsForIsShownByATest() throws IOException {
		Map<String, Entry> coverage = coverage();
		assertThat(TemplateFiles.regulations()).flatExtracting((file) -> file.clauses().values())
			.flatExtracting((named) -> (List<?>) named)
			.allSatisfy((clause) -> assertThat(coverage.get(clause)).isNotNull()
				.extracting(Entry::test)
				.as("test of %s", clause)
				.isNotEqualTo(PLANNED));
	}

	@ParameterizedTest
	@MethodSource("entries")
	void theTreatmentIsKnownAndTheTestExists(Entry entry) throws ClassNotFoundException {
		assertThat(entry.treatment()).isIn(TREATMENTS);
		if (!entry.test().equals(PLANNED)) {
			String[] parts = entry.test().split("#", -1);
			assertThat(parts).hasSize(2);
			assertThat(Class.forName(parts[0]).getDeclaredMethods()).filteredOn(CoverageTests::isTest)
				.extracting(Method::getName)
				.contains(parts[1]);
		}
	}

	static Stream<Entry> entries() throws IOException {
		return coverage().values().stream();
	}

	private static boolean isTest(Method method) {
		return Arrays.stream(method.getAnnotations())
			.anyMatch((annotation) -> annotation instanceof Test || annotation instanceof ParameterizedTest);
	}

	private static List<String> clauses() throws IOException {
		return Files.readAllLines(FOLDER.resolve("clauses.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.substring(0, line.indexOf('\t')))
			.toList();
	}

	private static Map<String, Entry> coverage() throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		Map<String, Map<String, String>> file = new Yaml(new SafeConstructor(options))
			.load(Files.readString(FOLDER.resolve("coverage.yaml")));
		return file.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Entry::of, (one, other) -> one, LinkedHashMap::new));
	}

	record Entry(String clause, String treatment, String test) {

		static Entry of(Map.Entry<String, Map<String, String>> entry) {
			return new Entry(entry.getKey(), entry.getValue().getOrDefault("treatment", ""),
					entry.getValue().getOrDefault("test", ""));
		}

	}

}
