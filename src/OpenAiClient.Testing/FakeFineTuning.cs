using OpenAi.FineTuning;
using OpenAi.Testing.Files;
using OpenAi.Testing.FineTuning;
using OpenAi.Testing.Graders;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's fine-tuning jobs with their events, checkpoints and permissions, stored until the server is disposed.
/// <c>/fine_tuning</c>. No model is trained, but a job fails on training files that the API would reject, and a fine-tuned model is
/// listed in <see cref="FakeModels.Names"/>.
/// </summary>
/// <remarks>
/// A job is validated when it is first fetched, and succeeds when it has been fetched <see cref="FakePolled.PollsUntilDone"/> times; while
/// it is paused, fetching it changes nothing.
/// </remarks>
public sealed class FakeFineTuning : FakePolled
{
    private readonly FakeWorld _world;
    private readonly FineTuningWorld _state;

    internal FakeFineTuning(FakeState server, FakeWorld world, FileStore files, FakeGraders graders)
    {
        _world = world;
        _state = new FineTuningWorld(server, world, files);
        Routes = [.. new FineTuningRoutes(world, _state, this).All, .. new PermissionRoutes(world, _state).All, .. new GraderRoutes(graders).All];
    }

    /// <summary>A copy of the list of jobs, oldest first. Reading it does not count as a poll.</summary>
    public IReadOnlyList<FineTuningJob> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Jobs.Items.Select(static job => job.Job)];
        }
    }

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Makes a job fail when it is next fetched.</summary>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="code">The error code, such as <c>exceeded_quota</c>.</param>
    /// <param name="message">The error message. Default: a message that identifies the fake server.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jobId"/> or <paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The job does not exist.</exception>
    public void Fail(string jobId, string code, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        ArgumentNullException.ThrowIfNull(code);
        lock (_world.Gate)
            _state.Jobs.Known(jobId).Failure = new() { Code = code, Message = message ?? FakeError.Told };
    }
}
