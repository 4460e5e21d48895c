using OpenAi.Benchmarks.Contestants;

namespace OpenAi.Benchmarks.Measured;

public class ResponseAnswer : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.RespondAsync();
}

public class ResponseStream : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.StreamResponseAsync();
}

public class ChatAnswer : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.ChatAsync();
}

public class ChatStream : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.StreamAsync();
}

public class Moderation : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.ModerateAsync();
}

public class Embeddings : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.EmbedAsync();
}

public class ModelList : Operation
{
    protected override Task<int> RunAsync(IContestant contestant) => contestant.ListModelsAsync();
}
