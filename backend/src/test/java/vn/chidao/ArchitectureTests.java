package vn.chidao;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

import vn.chidao.platform.text.WrittenTime;
import vn.chidao.support.IntegrationTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String ENGINE = "vn.chidao.regulation.engine..";

	private static final String RECOGNITION = "vn.chidao.regulation.recognition..";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("vn.chidao");

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(ChidaoApplication.class).verify();
	}

	@Test
	void modulesFormNoCycle() {
		slices().matching("vn.chidao.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void packagesFormNoCycle() {
		slices().matching("vn.chidao.(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void rulesKnowNeitherSpringNorPersistence() {
		noClasses().that()
			.resideInAnyPackage(ENGINE, RECOGNITION)
			.and()
			// names the module's interfaces and has no code
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "tools.jackson..", "graphql..")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void nobodyReadsTheTimeWithoutAClock() {
		noClasses().that()
			.resideOutsideOfPackage("vn.chidao.platform.time..")
			.and()
			// the time inside an identifier orders rows, nobody reads it
			.doNotHaveFullyQualifiedName("vn.chidao.platform.persistence.Ids")
			.should()
			.callCodeUnitWhere(readsTheMachinesTime())
			.check(CLASSES);
	}

	/** Else one sentence writes a day otherwise than the next. */
	@Test
	void daysAreWrittenInOnePlace() {
		noClasses().that()
			.areNotAssignableTo(WrittenTime.class)
			.and()
			// reads what people wrote
			.doNotHaveFullyQualifiedName("vn.chidao.membership.roster.EntryReader")
			.should()
			.callMethodWhere(DescribedPredicate.describe("makes a form of its own for days",
					(call) -> call.getTargetOwner().isEquivalentTo(DateTimeFormatter.class)
							&& call.getName().startsWith("of")))
			.check(CLASSES);
	}

	@Test
	void everyPackageIsNullMarked() {
		List<String> unmarked = packages(CLASSES.getDefaultPackage().getSubpackagesInTree()).stream()
			.filter((candidate) -> !candidate.isAnnotatedWith(NullMarked.class))
			.map(JavaPackage::getName)
			.toList();
		assertThat(unmarked).isEmpty();
	}

	@Test
	void aggregatesHaveVerbsInsteadOfSetters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void controllersLeaveTheDatabaseToServices() {
		noClasses().that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.dependOnClassesThat()
			.haveSimpleNameEndingWith("Repository")
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("jakarta.persistence..")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	/** Spring names a component by its class, and does not start with two of one name. */
	@Test
	void noTwoComponentsHaveOneName() {
		assertThat(CLASSES.stream()
			.filter((candidate) -> candidate.isMetaAnnotatedWith(Component.class) && !candidate.isNestedClass()
					&& !candidate.isAnnotation())
			.map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
	}

	@Test
	void packagesAreNamedByMeaningNotByLayer() {
		noClasses().should()
			.resideInAnyPackage("..service..", "..controller..", "..dto..", "..impl..", "..util..")
			.check(CLASSES);
	}

	/** By their names the build knows which tests to run on each database. */
	@Test
	void testsThatNeedADatabaseAreCalledSo() {
		classes().that()
			.areAnnotatedWith(IntegrationTest.class)
			.should()
			.haveNameMatching(".*(ControllerTests|ModuleTests|IT)")
			.orShould()
			.haveModifier(JavaModifier.ABSTRACT)
			.check(new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
				.importPackages("vn.chidao"));
	}

	private static List<JavaPackage> packages(Set<JavaPackage> candidates) {
		return candidates.stream()
			.filter((candidate) -> candidate.getName().startsWith("vn.chidao"))
			.filter((candidate) -> !candidate.getClasses().isEmpty())
			.toList();
	}

	private static DescribedPredicate<JavaCall<?>> readsTheMachinesTime() {
		return DescribedPredicate.describe("reads the machine's time", (call) -> isMachineTime(call.getTarget()));
	}

	private static boolean isMachineTime(CodeUnitCallTarget target) {
		JavaClass owner = target.getOwner();
		boolean withoutClock = target.getRawParameterTypes()
			.stream()
			.noneMatch((type) -> type.isEquivalentTo(Clock.class));
		return switch (target.getName()) {
			case "now" -> owner.getPackageName().startsWith("java.time") && withoutClock;
			case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
			case "<init>" -> owner.isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty();
			default -> owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
		};
	}

}
