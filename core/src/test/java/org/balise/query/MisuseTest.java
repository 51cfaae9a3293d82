package org.balise.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deliberate misuses do not compile; beside each stands its correct twin, which does, without a warning. */
class MisuseTest {

    private static final String BEFORE = """
            package first.user;

            import java.math.BigDecimal;
            import java.util.List;
            import org.balise.model.*;
            import org.balise.query.*;

            final class Try {
                record Line(String name, List<String> telephones) {}

                static Object ask(View view, FundingAward award) {
                    return\s""";

    private static final String AFTER = """
            ;
                }
            }
            """;

    private enum Misuse {
        ORGANIZATION_ID_FOR_A_PROGRAMME(
                "view.get(Kind.PROGRAM, Organization.id(\"rcmp\"))",
                "view.get(Kind.PROGRAM, Program.id(\"sarahs-place\"))"),
        FIELD_OF_ANOTHER_CLASS(
                "view.programs().where(Organizations.KIND.is(OrganizationKind.POLICE_SERVICE))",
                "view.organizations().where(Organizations.KIND.is(OrganizationKind.POLICE_SERVICE))"),
        FIELD_OF_A_PART(
                "view.programs().where(Clienteles.GENDER.is(Gender.GIRLS))",
                "view.programs().where(Programs.CLIENTELES.any(Clienteles.GENDER.is(Gender.GIRLS)))"),
        ORDER_BY_A_FIELD_OF_ANOTHER_CLASS(
                "view.organizations().orderBy(Initiatives.STARTED.ascending())",
                "view.initiatives().orderBy(Initiatives.STARTED.ascending())"),
        POPULATION_FOR_A_PLACE(
                "Programs.PLACE.within(Population.INDIGENOUS_PEOPLE)", "Programs.PLACE.within(Place.id(\"ca-mb\"))"),
        CONCEPT_OF_ANOTHER_VOCABULARY(
                "Clienteles.GENDER.is(Population.YOUTH)", "Clienteles.POPULATION.is(Population.YOUTH)"),
        SHAPE_THAT_DOES_NOT_FIT(
                "view.programs().page(5).map(p -> new Line(p.telephones(), p.name().value()))",
                "view.programs().page(5).map(p -> new Line(p.name().value(), p.telephones()))"),
        NOT_STATED_IGNORED("BigDecimal.ONE.add(award.amount())", "award.amount().map(BigDecimal.ONE::add)"),
        UNDETERMINED_TAKEN_FOR_CERTAIN(
                "List.<Program>copyOf(view.programs().page(5).undetermined())",
                "List.<Program>copyOf(view.programs().page(5).certain())");

        private final String wrong;
        private final String right;

        Misuse(String wrong, String right) {
            this.wrong = wrong;
            this.right = right;
        }
    }

    @TempDir
    private Path classes;

    @ParameterizedTest
    @EnumSource
    void doesNotCompile(Misuse misuse) throws IOException {
        assertThat(said(misuse.wrong)).singleElement().satisfies(error -> {
            assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            // A name that is not there would be no misuse, but a mistake of this test.
            assertThat(error.getMessage(Locale.ENGLISH)).doesNotContain("cannot find symbol");
        });
    }

    @ParameterizedTest
    @EnumSource
    void compilesWhenItIsRight(Misuse misuse) throws IOException {
        assertThat(said(misuse.right)).isEmpty();
    }

    @Test
    void hearsWarnings() throws IOException {
        assertThat(said("(List<String>) (Object) view"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.MANDATORY_WARNING));
    }

    /** What the compiler says of an expression, errors and warnings. */
    private List<Diagnostic<? extends JavaFileObject>> said(String expression) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-Xlint:all",
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        try (var files = compiler.getStandardFileManager(said, Locale.ENGLISH, null)) {
            compiler.getTask(null, files, said, options, null, List.of(new Source(BEFORE + expression + AFTER)))
                    .call();
        }
        // What is said of no source is about jars of the class path.
        return said.getDiagnostics().stream()
                .filter(one -> one.getSource() != null)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///first/user/Try.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
