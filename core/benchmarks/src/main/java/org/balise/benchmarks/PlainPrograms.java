package org.balise.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.synthetic.Bilingual;
import org.balise.synthetic.ContactFacts;
import org.balise.synthetic.Facts;
import org.balise.synthetic.NameFacts;
import org.balise.synthetic.OrganizationFacts;
import org.balise.synthetic.ParticipationFacts;
import org.balise.synthetic.ProgramFacts;
import org.balise.vocabulary.RoleScheme;

/** Makes plain programmes, with the names of what they refer to. */
final class PlainPrograms {

    private final Map<String, Bilingual> names = new HashMap<>();
    private final Facts facts;

    PlainPrograms(Facts facts) {
        this.facts = facts;
        facts.places().forEach(place -> names.put(place.iri(), place.name()));
        Stream.concat(facts.authorities().stream(), facts.organizations()).forEach(this::add);
    }

    List<PlainProgram> all() {
        return facts.programs().map(this::program).toList();
    }

    private void add(OrganizationFacts organization) {
        NameFacts name = organization.name();
        names.put(organization.iri(), new Bilingual(name.english(), name.french()));
        organization.units().forEach(this::add);
    }

    private PlainProgram program(ProgramFacts program) {
        List<String> telephones =
                program.contacts().stream().map(ContactFacts::telephone).toList();
        List<String> operators = participants(program, List.of(RoleScheme.OPERATOR, RoleScheme.JOINT_OPERATOR))
                .map(Bilingual::french)
                .toList();
        return new PlainProgram(
                program,
                Stream.of(
                                program.where().jurisdiction().stream(),
                                program.where().areasServed().stream(),
                                program.where().location().stream())
                        .flatMap(places -> places)
                        .flatMap(this::name)
                        .toList(),
                participants(program, List.of()).toList(),
                new Line(program.iri(), program.name().french(), telephones, operators));
    }

    /** The participants with one of these roles; with no role, all. */
    private Stream<Bilingual> participants(ProgramFacts program, List<String> roles) {
        return program.participations().stream()
                .filter(participation -> roles.isEmpty() || roles.contains(participation.role()))
                .map(ParticipationFacts::participant)
                .flatMap(Optional::stream)
                .flatMap(this::name);
    }

    private Stream<Bilingual> name(String iri) {
        return Stream.ofNullable(names.get(iri));
    }
}
