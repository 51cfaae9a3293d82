package org.balise.laws;

import java.util.List;
import java.util.function.Function;
import org.balise.model.Clientele;
import org.balise.model.ContactPoint;
import org.balise.model.FundingAward;
import org.balise.model.Participation;
import org.balise.model.Program;
import org.balise.model.Service;
import org.balise.query.Criteria;
import org.balise.query.EntityField;
import org.balise.query.Programs;
import org.balise.synthetic.ClienteleFacts;
import org.balise.synthetic.ContactFacts;
import org.balise.synthetic.FundingFacts;
import org.balise.synthetic.ParticipationFacts;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.ServiceFacts;

/** What is asked of a part, as asked of a programme: that one of its parts meets it. */
final class PartsOfPrograms {

    private PartsOfPrograms() {}

    static Asked<Program, ProgramFacts> ofClientele(Asked<Clientele, ClienteleFacts> asked) {
        return ofClienteles(List.of(asked)).get(0);
    }

    static List<Asked<Program, ProgramFacts>> ofClienteles(List<Asked<Clientele, ClienteleFacts>> asked) {
        return some(Programs.CLIENTELES, ProgramFacts::clienteles, asked);
    }

    static List<Asked<Program, ProgramFacts>> ofServices(List<Asked<Service, ServiceFacts>> asked) {
        return some(Programs.SERVICES, ProgramFacts::services, asked);
    }

    static List<Asked<Program, ProgramFacts>> ofContacts(List<Asked<ContactPoint, ContactFacts>> asked) {
        return some(Programs.CONTACTS, ProgramFacts::contacts, asked);
    }

    static List<Asked<Program, ProgramFacts>> ofParticipations(List<Asked<Participation, ParticipationFacts>> asked) {
        return some(Programs.PARTICIPATIONS, ProgramFacts::participations, asked);
    }

    static List<Asked<Program, ProgramFacts>> ofFundings(List<Asked<FundingAward, FundingFacts>> asked) {
        return some(Programs.FUNDINGS, ProgramFacts::funding, asked);
    }

    /** That every clientele meets it: there is none that does not. Of no clientele at all nobody knows. */
    static List<Asked<Program, ProgramFacts>> ofEveryClientele(List<Asked<Clientele, ClienteleFacts>> asked) {
        return asked.stream()
                .map(one -> new Asked<Program, ProgramFacts>(
                        Criteria.<Program>allOf(
                                        Programs.CLIENTELES.any(one.criteria().not()))
                                .not(),
                        program -> program.clienteles().isEmpty()
                                ? Kleene.UNDETERMINED
                                : Kleene.all(program.clienteles().stream().map(one.filter()))))
                .toList();
    }

    private static <T, V> List<Asked<Program, ProgramFacts>> some(
            EntityField<? super Program, T> field, Function<ProgramFacts, List<V>> parts, List<Asked<T, V>> asked) {
        FieldFacts<Program, ProgramFacts, V> plain = new FieldFacts<>(field, program -> Told.of(parts.apply(program)));
        return asked.stream()
                .map(part -> plain.meeting(field.any(part.criteria()), part.filter()))
                .toList();
    }
}
