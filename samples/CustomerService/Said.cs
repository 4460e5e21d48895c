namespace CustomerService;

/// <summary>What one side said; searches are no part of it.</summary>
internal sealed record Said(bool ByCustomer, string Text);
