using System.ComponentModel;

namespace CustomerService;

/// <summary>What the model says when it searches.</summary>
internal sealed record Lookup([property: Description("What to look up, as a whole question.")] string Question);
