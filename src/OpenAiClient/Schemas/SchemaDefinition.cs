using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>The definition of a type with parts.</summary>
/// <param name="Body">The schema, which may refer to other definitions.</param>
/// <param name="CanBeShared">Whether the definition may be shared by several references; lists are short and are repeated instead.</param>
internal sealed record SchemaDefinition(JsonObject Body, bool CanBeShared);
