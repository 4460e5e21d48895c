using System.ComponentModel;

namespace CustomerService;

/// <summary>The arguments of a search by the model.</summary>
internal sealed record Lookup([property: Description("The complete question to search for.")] string Question);
