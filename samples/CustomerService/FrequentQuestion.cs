namespace CustomerService;

/// <summary>An entry of the knowledge in JSON.</summary>
internal sealed record FrequentQuestion(string Question, string Answer);
