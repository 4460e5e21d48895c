namespace CustomerService;

/// <summary>An entry of a knowledge file in JSON.</summary>
internal sealed record FrequentQuestion(string Question, string Answer);
