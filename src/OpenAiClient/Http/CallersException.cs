namespace OpenAi.Http;

/// <summary>Carries an exception of the caller's own code through the handling of network failures.</summary>
internal sealed class CallersException(Exception failure) : Exception(failure.Message, failure);
