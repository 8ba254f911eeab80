// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/// The call graph for programs that draw graphs: who calls whom, each pair once.
public final class CallGraphPrinter {
  private CallGraphPrinter() {}

  /// A pair: how its first call is written, and how many there are.
  private static final class Edge {
    private final CallSite first;
    private int count = 1;

    Edge(CallSite first) {
      this.first = first;
    }
  }

  private static Graph<String, Edge> graph(List<CallSite> calls) {
    Graph<String, Edge> graph = new DefaultDirectedGraph<>(Edge.class);
    for (CallSite call : calls) {
      String callee = call.callee().orElse("?");
      graph.addVertex(call.caller());
      graph.addVertex(callee);
      Edge known = graph.getEdge(call.caller(), callee);
      if (known == null) {
        graph.addEdge(call.caller(), callee, new Edge(call));
      } else {
        known.count++;
      }
    }
    return graph;
  }

  private static Map<String, Attribute> label(String text) {
    Map<String, Attribute> out = new LinkedHashMap<>();
    out.put("label", DefaultAttribute.createAttribute(text));
    return out;
  }

  private static Map<String, Attribute> attributes(Edge edge) {
    Map<String, Attribute> out = new LinkedHashMap<>();
    out.put("kind", DefaultAttribute.createAttribute(edge.first.kind().label()));
    out.put("dispatch", DefaultAttribute.createAttribute(edge.first.dispatch().label()));
    out.put("calls", DefaultAttribute.createAttribute(edge.count));
    return out;
  }

  /// Graphviz.
  public static String dot(List<CallSite> calls) {
    Graph<String, Edge> graph = graph(calls);
    DOTExporter<String, Edge> exporter = new DOTExporter<>(numbers(graph)::get);
    exporter.setVertexAttributeProvider(CallGraphPrinter::label);
    exporter.setEdgeAttributeProvider(CallGraphPrinter::attributes);
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph, out);
    return out.toString();
  }

  public static String graphml(List<CallSite> calls) {
    Graph<String, Edge> graph = graph(calls);
    GraphMLExporter<String, Edge> exporter = new GraphMLExporter<>(numbers(graph)::get);
    exporter.registerAttribute(
        "label", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    for (String name : List.of("kind", "dispatch")) {
      exporter.registerAttribute(
          name, GraphMLExporter.AttributeCategory.EDGE, AttributeType.STRING);
    }
    exporter.registerAttribute("calls", GraphMLExporter.AttributeCategory.EDGE, AttributeType.INT);
    exporter.setVertexAttributeProvider(CallGraphPrinter::label);
    exporter.setEdgeAttributeProvider(CallGraphPrinter::attributes);
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph, out);
    return out.toString();
  }

  private static Map<String, String> numbers(Graph<String, Edge> graph) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String vertex : graph.vertexSet()) {
      out.put(vertex, "n" + out.size());
    }
    return out;
  }
}
