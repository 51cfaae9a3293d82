package org.balise.query;

import java.util.List;
import org.balise.model.Aim;
import org.balise.model.Campaign;
import org.balise.model.Clientele;
import org.balise.model.Concept;
import org.balise.model.ContactPoint;
import org.balise.model.Dated;
import org.balise.model.Discrepancy;
import org.balise.model.Entity;
import org.balise.model.Evaluation;
import org.balise.model.FundingAward;
import org.balise.model.Initiative;
import org.balise.model.LegalMeasure;
import org.balise.model.Milestone;
import org.balise.model.Network;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Participation;
import org.balise.model.Phase;
import org.balise.model.Place;
import org.balise.model.Post;
import org.balise.model.Program;
import org.balise.model.Publication;
import org.balise.model.Registry;
import org.balise.model.Service;
import org.balise.model.Source;
import org.balise.model.Statistic;
import org.balise.model.Strategy;
import org.balise.model.TaskForce;
import org.balise.vocabulary.Bal;

/**
 * A class of entities that can be asked for. A class of your own that is a subclass of one of them in the data is found with
 * it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the records that come back
 * @param classes the IRIs of the RDF classes
 * @param <E> the class of the entities
 */
public record Kind<E extends Entity>(Class<E> type, List<String> classes) {

    private static final String ORGANIZATION_CLASS = "http://www.w3.org/ns/org#Organization";
    private static final String UNIT_CLASS = "http://www.w3.org/ns/org#OrganizationalUnit";
    private static final String POST_CLASS = "http://www.w3.org/ns/org#Post";

    /** Programmes: {@code bal:Program}. */
    public static final Kind<Program> PROGRAM = new Kind<>(Program.class, List.of(Bal.PROGRAM));

    /** Strategies: {@code bal:Strategy}. */
    public static final Kind<Strategy> STRATEGY = new Kind<>(Strategy.class, List.of(Bal.STRATEGY));

    /** Campaigns: {@code bal:Campaign}. */
    public static final Kind<Campaign> CAMPAIGN = new Kind<>(Campaign.class, List.of(Bal.CAMPAIGN));

    /** Networks: {@code bal:Network}. */
    public static final Kind<Network> NETWORK = new Kind<>(Network.class, List.of(Bal.NETWORK));

    /** Task forces: {@code bal:TaskForce}. */
    public static final Kind<TaskForce> TASK_FORCE = new Kind<>(TaskForce.class, List.of(Bal.TASK_FORCE));

    /** Legal measures: {@code bal:LegalMeasure}. */
    public static final Kind<LegalMeasure> LEGAL_MEASURE = new Kind<>(LegalMeasure.class, List.of(Bal.LEGAL_MEASURE));

    /** Initiatives of every kind: {@code bal:Initiative} and its subclasses. */
    public static final Kind<Initiative> INITIATIVE = new Kind<>(Initiative.class, List.of(Bal.INITIATIVE));

    /** Organizations and their units: {@code org:Organization}, {@code org:OrganizationalUnit}. */
    public static final Kind<Organization> ORGANIZATION =
            new Kind<>(Organization.class, List.of(ORGANIZATION_CLASS, UNIT_CLASS));

    /** Posts: {@code org:Post}. */
    public static final Kind<Post> POST = new Kind<>(Post.class, List.of(POST_CLASS));

    /** Whoever may take part in something: organizations, units, posts and initiatives. */
    public static final Kind<Participant> PARTICIPANT =
            new Kind<>(Participant.class, List.of(Bal.INITIATIVE, ORGANIZATION_CLASS, UNIT_CLASS, POST_CLASS));

    /** Funding awards: {@code bal:FundingAward}. */
    public static final Kind<FundingAward> FUNDING_AWARD = new Kind<>(FundingAward.class, List.of(Bal.FUNDING_AWARD));

    /** Participations: {@code bal:Participation}. */
    public static final Kind<Participation> PARTICIPATION = new Kind<>(Participation.class, List.of(Bal.PARTICIPATION));

    /** Clienteles: {@code bal:Clientele}. */
    public static final Kind<Clientele> CLIENTELE = new Kind<>(Clientele.class, List.of(Bal.CLIENTELE));

    /** Services: {@code bal:Service}. */
    public static final Kind<Service> SERVICE = new Kind<>(Service.class, List.of(Bal.SERVICE));

    /** Phases: {@code bal:Phase}. */
    public static final Kind<Phase> PHASE = new Kind<>(Phase.class, List.of(Bal.PHASE));

    /** Aims: {@code bal:Aim}. */
    public static final Kind<Aim> AIM = new Kind<>(Aim.class, List.of(Bal.AIM));

    /** Statistics: {@code bal:Statistic}. */
    public static final Kind<Statistic> STATISTIC = new Kind<>(Statistic.class, List.of(Bal.STATISTIC));

    /** Evaluations: {@code bal:Evaluation}. */
    public static final Kind<Evaluation> EVALUATION = new Kind<>(Evaluation.class, List.of(Bal.EVALUATION));

    /** Registries: {@code bal:Registry}. */
    public static final Kind<Registry> REGISTRY = new Kind<>(Registry.class, List.of(Bal.REGISTRY));

    /** Milestones: {@code bal:Milestone}. */
    public static final Kind<Milestone> MILESTONE = new Kind<>(Milestone.class, List.of(Bal.MILESTONE));

    /** Publications: {@code bal:Publication}. */
    public static final Kind<Publication> PUBLICATION = new Kind<>(Publication.class, List.of(Bal.PUBLICATION));

    /** Contact points: {@code schema:ContactPoint}. */
    public static final Kind<ContactPoint> CONTACT_POINT =
            new Kind<>(ContactPoint.class, List.of("https://schema.org/ContactPoint"));

    /** Places: {@code bal:Place}. */
    public static final Kind<Place> PLACE = new Kind<>(Place.class, List.of(Bal.PLACE));

    /** Source documents: {@code bal:Source}. */
    public static final Kind<Source> SOURCE = new Kind<>(Source.class, List.of(Bal.SOURCE));

    /** Discrepancies: {@code bal:Discrepancy}. */
    public static final Kind<Discrepancy> DISCREPANCY = new Kind<>(Discrepancy.class, List.of(Bal.DISCREPANCY));

    /** Concepts of the vocabularies: {@code skos:Concept}. */
    public static final Kind<Concept> CONCEPT =
            new Kind<>(Concept.class, List.of("http://www.w3.org/2004/02/skos/core#Concept"));

    /** Whatever begins and ends: initiatives, phases, awards, participations, statistics and publications. */
    public static final Kind<Dated> DATED = new Kind<>(
            Dated.class,
            List.of(Bal.INITIATIVE, Bal.PHASE, Bal.FUNDING_AWARD, Bal.PARTICIPATION, Bal.STATISTIC, Bal.PUBLICATION));

    /**
     * A kind.
     *
     * @param type the records
     * @param classes the RDF classes
     */
    public Kind {
        classes = List.copyOf(classes);
    }

    /**
     * A class of your own, whose entities come back as records of the library.
     *
     * @param iri the IRI of the class
     * @return a kind of only those entities that have the class, or a subclass of it
     */
    public Kind<E> only(String iri) {
        return new Kind<>(type, List.of(iri));
    }
}
