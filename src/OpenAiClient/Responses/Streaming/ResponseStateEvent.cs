namespace OpenAi.Responses;

/// <summary>An event with the state of the whole response.</summary>
public abstract partial record ResponseStateEvent : ResponseStreamEvent
{
    private protected ResponseStateEvent()
    {
    }

    /// <summary>The current response. Its <see cref="Response.Output"/> is empty while it is being created.</summary>
    public Response Response { get; set; } = new();
}
