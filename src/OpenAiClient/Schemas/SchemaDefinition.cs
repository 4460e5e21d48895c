using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>The schema of a type with parts.</summary>
/// <param name="Body">The schema, which may refer to others.</param>
/// <param name="CanBeShared">Whether several places may refer to it; lists are short enough to be repeated.</param>
internal sealed record SchemaDefinition(JsonObject Body, bool CanBeShared);
