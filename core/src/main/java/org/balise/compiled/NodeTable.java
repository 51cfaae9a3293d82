package org.balise.compiled;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Nodes and their numbers, which count from 0: a hash table of some ten bytes a node. Not thread-safe while nodes are added. */
final class NodeTable {

    private static final int SMALLEST = 64;
    private static final int SPREAD = 0x9E3779B9;
    private static final Node[] NONE = {};

    /** A number more than that of the node; 0 where nothing stands. At most half full. */
    private int[] slots;

    private Node[] nodes;
    private int size;

    NodeTable() {
        this(NONE);
    }

    /** The nodes, all different, get the numbers of their places. */
    NodeTable(Node[] nodes) {
        this.nodes = nodes;
        this.size = nodes.length;
        this.slots = slotsOf(Math.max(SMALLEST, nodes.length));
    }

    int size() {
        return size;
    }

    Node node(int number) {
        return nodes[number];
    }

    /** The nodes by number. */
    Node[] toArray() {
        return Arrays.copyOf(nodes, size);
    }

    /** The number of a node; -1 if it is not here. */
    int find(Node node) {
        return slots[slot(node)] - 1;
    }

    /** The number of a node, which is a new one if it was not here. */
    int add(Node node) {
        int slot = slot(node);
        if (slots[slot] == 0) {
            append(node);
            slots[slot] = size;
            if (size * 2 > slots.length) {
                slots = slotsOf(size * 2);
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    private void append(Node node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(SMALLEST, size + (size >> 1)));
        }
        nodes[size++] = node;
    }

    private int[] slotsOf(int capacity) {
        slots = new int[Integer.highestOneBit(capacity) * 4];
        for (int i = 0; i < size; i++) {
            slots[slot(nodes[i])] = i + 1;
        }
        return slots;
    }

    private int slot(Node node) {
        int mask = slots.length - 1;
        int slot = ((node.hashCode() * SPREAD) >>> 7) & mask;
        while (slots[slot] != 0 && !nodes[slots[slot] - 1].equals(node)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
