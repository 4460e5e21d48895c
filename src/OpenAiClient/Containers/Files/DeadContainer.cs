namespace OpenAi.Containers;

/// <summary>Reports the 404 of a file in an expired container as such.</summary>
internal static class DeadContainer
{
    private const string Explanation = "The container has expired: a container exists until 20 minutes after its last use, and its files are deleted with it. Save files that an answer cites soon after the answer.";

    /// <summary>Awaits a call about a container; when the result is 404, checks whether the container still exists.</summary>
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
            // This call is only diagnostic, so that its failure must not hide the 404 of the file.
            return false;
        }
    }
}
