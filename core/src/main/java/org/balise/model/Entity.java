package org.balise.model;

/**
 * A thing that the catalogue describes, or a part of one. Each is an immutable record that is free of the graph it was read
 * from; its record says by {@link Denotes} and {@link Reads} what it reads. Records of a user's own may implement it.
 */
public interface Entity {

    /**
     * The entity's id.
     *
     * @return the id
     */
    Id<? extends Entity> id();

    /**
     * What the graph says beside.
     *
     * @return everything that no component reads
     */
    Rest rest();
}
