namespace OpenAi.Testing;

/// <summary>Options of a fake server: what it is when it starts, and again after <see cref="FakeOpenAi.Reset"/>.</summary>
/// <example>
/// <code>
/// using OpenAi.Testing;
///
/// await using var fake = FakeOpenAi.Start(new FakeOpenAiOptions { IsStrict = true });
/// using var client = fake.CreateClient();
/// fake.Chat.Reply("billing");
/// Console.WriteLine(await client.Chat.AskAsync("gpt-5.6-terra", "Sort this: Where is my invoice?"));
/// fake.Verify();
/// </code>
/// </example>
public sealed class FakeOpenAiOptions
{
    /// <summary>
    /// Whether the server answers only with what was scripted. A request without a script is then answered with status 500,
    /// <c>not_scripted</c>, and a message that says what to write; a run of an assistant fails in the same way; and a model that is not in
    /// <see cref="FakeModels.Names"/> is not found. <see cref="FakeOpenAi.Verify"/> then reports at the end what was not used. Files,
    /// vector stores, threads and other objects that clients create need no script. Default: <see langword="false"/>.
    /// </summary>
    public bool IsStrict { get; set; }

    /// <summary>
    /// The only API key that is accepted; others are answered with status 401. Default: <see langword="null"/>, any key or none.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The clock of the server, and of the clients that it configures: with a <see cref="FakeClock"/>, retries and polls pass at once.
    /// Default: the system clock.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;

    /// <summary>Counts the tokens that the server reports as usage. Default: an estimate of a token for four characters.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public FakeTokenCounter TokenCounter
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new();

    internal FakeOpenAiOptions Copy() => (FakeOpenAiOptions)MemberwiseClone();
}
