package vn.chidao.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import org.junit.jupiter.api.Test;

import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.membership.PostRole;
import vn.chidao.regulation.engine.terms.AgencyRole;
import vn.chidao.security.Capacity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values cross from the contract to a module and from there to the rules engine by their
 * names. A name that only one side has would be a fault at run time, on a day when
 * somebody first uses it.
 */
class EnumAgreementTests {

	/** Named like an enum of the contract, but about something else. */
	private static final Set<String> UNRELATED = Set.of("vn.chidao.security.Capacity");

	/**
	 * What regulations speak of and this product does not keep yet: the engine must know
	 * the words, and nothing hands it such a value.
	 */
	private static final Map<String, Set<String>> ONLY_IN_REGULATIONS = Map.of("PostRole",
			Set.of("INDEPENDENT_CONSULTANT"), "MeetingKind", Set.of("CONFERENCE"));

	private static final Map<String, List<JavaClass>> ENUMS = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("vn.chidao")
		.stream()
		.filter(JavaClass::isEnum)
		.filter((type) -> !UNRELATED.contains(type.getName()))
		.collect(Collectors.groupingBy(JavaClass::getSimpleName));

	@Test
	void everyEnumOfTheContractHasTheSameValuesWhereverItsNameIsUsed() {
		for (EnumTypeDefinition definition : Contract.read().enums()) {
			List<String> values = definition.getEnumValueDefinitions()
				.stream()
				.map(EnumValueDefinition::getName)
				.toList();
			Collection<JavaClass> types = typesOf(definition.getName());
			assertThat(types).as(definition.getName()).isNotEmpty();
			assertThat(types).allSatisfy((type) -> assertThat(namesOf(type)).as(type.getName())
				.containsExactlyInAnyOrderElementsOf(expected(type, values)));
		}
	}

	@Test
	void theRolesOfAgenciesAreTheSameToTheEngine() {
		assertThat(names(AgencyRole.values())).containsExactlyInAnyOrderElementsOf(names(AgencyRoleKind.values()));
	}

	@Test
	void everyPostGivesACapacity() {
		assertThat(names(Capacity.values())).containsAll(names(PostRole.values()));
	}

	private static Collection<JavaClass> typesOf(String name) {
		return ENUMS.getOrDefault(name, List.of());
	}

	private static List<String> expected(JavaClass type, List<String> values) {
		Set<String> more = type.getPackageName().startsWith("vn.chidao.regulation.engine")
				? ONLY_IN_REGULATIONS.getOrDefault(type.getSimpleName(), Set.of()) : Set.of();
		return Stream.concat(values.stream(), more.stream()).toList();
	}

	private static List<String> namesOf(JavaClass type) {
		return type.getEnumConstants().stream().map(JavaEnumConstant::name).toList();
	}

	private static List<String> names(Enum<?>[] values) {
		return Stream.of(values).map(Enum::name).toList();
	}

}
