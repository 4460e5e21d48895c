using OpenAi.ChatKit;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.ChatKit;

/// <summary>The operations on sessions.</summary>
internal sealed class ChatKitSessionRoutes(FakeWorld world)
{
    private const int MaxSeconds = 600;
    private const int UsualRequests = 10;
    private const int UsualMegabytes = 512;
    private const int UsualFiles = 10;

    public Shelf<ChatKitSession> Sessions { get; } = new("session", static session => session.Id);

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "chatkit/sessions", (exchange, _) => Create(exchange.Read(ChatKitSessionCreateRequest.ReadJson))),
        world.Route("POST", "chatkit/sessions/{session_id}/cancel", (_, ids) => Cancel(ModelOf(Sessions[ids[0]]))),
    ];

    public ChatKitSession ModelOf(ChatKitSession session) =>
        session.Status == ChatKitSessionStatus.Active && world.Clock.GetUtcNow() >= session.ExpiresAt ? session with { Status = ChatKitSessionStatus.Expired } : session;

    private ChatKitSession Create(ChatKitSessionCreateRequest request)
    {
        if (string.IsNullOrEmpty(request.Workflow?.Id))
            throw new FakeRefusal(FakeError.Missing("workflow"));
        if (string.IsNullOrEmpty(request.User))
            throw new FakeRefusal(FakeError.Missing("user"));
        FakeRefusal.If(request.ExpiresAfter is { Seconds: not (>= 1 and <= MaxSeconds) }, "expires_after", $"its seconds must be from 1 to {MaxSeconds}.");
        var requests = request.RateLimits?.MaxRequestsPer1Minute ?? UsualRequests;
        var asked = request.ChatkitConfiguration;
        return Sessions.Put(new()
        {
            Id = world.NewId("cksess_"),
            Object = "chatkit.session",
            ExpiresAt = world.Now + TimeSpan.FromSeconds(request.ExpiresAfter?.Seconds ?? MaxSeconds),
            ClientSecret = world.NewId("ek_", 40),
            Workflow = new() { Id = request.Workflow.Id, Version = request.Workflow.Version, StateVariables = request.Workflow.StateVariables, Tracing = new() { Enabled = request.Workflow.Tracing?.Enabled ?? true } },
            User = request.User,
            RateLimits = new() { MaxRequestsPer1Minute = requests },
            MaxRequestsPer1Minute = requests,
            Status = ChatKitSessionStatus.Active,
            ChatkitConfiguration = new()
            {
                AutomaticThreadTitling = new() { Enabled = asked?.AutomaticThreadTitling?.Enabled ?? true },
                FileUpload = asked?.FileUpload?.Enabled == true
                    ? new() { Enabled = true, MaxFileSize = asked.FileUpload.MaxFileSize ?? UsualMegabytes, MaxFiles = asked.FileUpload.MaxFiles ?? UsualFiles }
                    : new() { Enabled = false },
                History = new() { Enabled = asked?.History?.Enabled ?? true, RecentThreads = asked?.History?.RecentThreads },
            },
        });
    }

    private ChatKitSession Cancel(ChatKitSession session)
    {
        if (session.Status != ChatKitSessionStatus.Active)
            throw new FakeRefusal(new FakeError(400, null, $"The session {session.Id} is {session.Status}."));
        return Sessions.Put(session with { Status = ChatKitSessionStatus.Cancelled });
    }
}
