namespace OpenAi.Tests.Support;

/// <summary>Reports immediately on the same thread, where <see cref="Progress{T}"/> would queue.</summary>
internal sealed class SynchronousProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
