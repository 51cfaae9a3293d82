package org.balise.laws;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.model.Program;
import org.balise.query.Programs;
import org.balise.query.TextField;
import org.balise.synthetic.ProgramFacts;

/** What may be asked of the texts of programmes. */
final class TextsAsked {

    private static final List<String> PIECES = List.of("maison", "HOUSE", "É", "", "(", "\\E", "\" } #");

    private TextsAsked() {}

    /** Pieces of text, and the texts of one programme as they are and in capitals. */
    static List<Asked<Program, ProgramFacts>> of(ProgramFacts program) {
        return Stream.of(
                        asked(Programs.NAME, TextsAsked::names, program),
                        asked(Programs.ANY_NAME, one -> Stream.concat(names(one), one.acronym().stream()), program),
                        asked(
                                Programs.DESCRIPTION,
                                one -> Stream.of(
                                        one.description().english(),
                                        one.description().french()),
                                program),
                        PartsOfPrograms.ofContacts(PartsAsked.contacts()).stream())
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Asked<Program, ProgramFacts>> asked(
            TextField<? super Program> field, Function<ProgramFacts, Stream<String>> values, ProgramFacts program) {
        FieldFacts<Program, ProgramFacts, String> plain =
                new FieldFacts<>(field, one -> Told.of(values.apply(one).toList()));
        Stream<String> whole = values.apply(program).flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT)));
        return Stream.concat(PIECES.stream(), whole).flatMap(piece -> {
            Pattern pattern = Pattern.compile(piece, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return Stream.of(
                    plain.having(
                            field.contains(piece), text -> pattern.matcher(text).find()),
                    plain.having(field.is(piece), text -> pattern.matcher(text).matches()));
        });
    }

    private static Stream<String> names(ProgramFacts program) {
        return Stream.of(program.name().english(), program.name().french());
    }
}
