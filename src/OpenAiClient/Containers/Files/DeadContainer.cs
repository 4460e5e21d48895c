namespace OpenAi.Containers;

/// <summary>Tells the 404 of a file whose container is dead as what it is.</summary>
internal static class DeadContainer
{
    private const string Explanation = "The container is dead: a container lives until 20 minutes after its last use, and its files go with it. Save files that an answer cites soon after the answer.";

    /// <summary>Waits for something of a container; when it is not found, looks whether the container is alive.</summary>
    public static async Task<T> TellAsync<T>(Task<T> wanted, Func<Task<Container>> look)
    {
        try
        {
            return await wanted.ConfigureAwait(false);
        }
        catch (NotFoundException exception)
        {
            if (await IsDeadAsync(look).ConfigureAwait(false))
                throw exception.Explained(Explanation);
            throw;
        }
    }

    private static async Task<bool> IsDeadAsync(Func<Task<Container>> look)
    {
        try
        {
            return (await look().ConfigureAwait(false)).Status == ContainerStatus.Expired;
        }
        catch (NotFoundException)
        {
            return true;
        }
        catch (OpenAiException)
        {
            // Nobody asked for this call: what is known is that the file was not found.
            return false;
        }
    }
}
