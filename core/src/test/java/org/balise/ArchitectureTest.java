package org.balise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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

    private static boolean isPublicClass(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isEnum()
                && !type.getPackageName().equals("org.balise.vocabulary");
    }
}
