package org.balise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.balise..");

    @Test
    void looksAtTheLibrary() {
        assertThat(CLASSES.size()).isGreaterThan(50);
    }

    @Test
    void modelQueriesAndProblemsAreFreeOfRdf() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage("org.balise.model..", "org.balise.query..", "org.balise.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "com.apicatalog..", "org.balise.rdf..");
        rule.check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.balise.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingImportsTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.balise.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.balise")
                .check(CLASSES);
    }

    @Test
    void theLibrarySeesNoServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "org.balise.fuseki..")
                .check(CLASSES);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..helper..")
                .check(CLASSES);
    }

    @Test
    void publicClassesAreClosed() {
        classes()
                .that(DescribedPredicate.describe("are public classes", type -> isPublicClass(type)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveSimpleName("BaliseException")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsFreeOfNullsUnlessItSaysSo() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages)
                .hasSizeGreaterThan(10)
                .filteredOn(one -> !one.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void noStateIsShared() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        fields().that()
                .areStatic()
                .should()
                .haveRawType(DescribedPredicate.describe("that cannot change", type -> !canChange(type)))
                .check(CLASSES);
    }

    private static boolean canChange(JavaClass type) {
        boolean ofJava = type.getPackageName().startsWith("java.");
        return type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || (ofJava && type.isAssignableTo(AbstractCollection.class))
                || (ofJava && type.isAssignableTo(AbstractMap.class))
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(Random.class)
                || type.isAssignableTo("com.google.common.cache.Cache");
    }

    private static boolean isPublicClass(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isEnum()
                && !type.getPackageName().equals("org.balise.vocabulary");
    }
}
