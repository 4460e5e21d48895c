namespace OpenAi.Benchmarks.Contestants;

/// <summary>
/// One way to call the API. Every method gives a number that depends on the whole answer, so that nobody can leave work out;
/// the contestants' numbers are compared before anything is measured.
/// </summary>
public interface IContestant
{
    /// <summary>The length of a chat answer's text.</summary>
    Task<int> ChatAsync();

    /// <summary>The length of a streamed answer's text.</summary>
    Task<int> StreamAsync();

    /// <summary>How many categories are flagged, with 1,000 for the input when none is.</summary>
    Task<int> ModerateAsync();

    /// <summary>How many numbers came, of all vectors.</summary>
    Task<int> EmbedAsync();

    /// <summary>The length of all models' ids.</summary>
    Task<int> ListModelsAsync();
}
