namespace OpenAi.Testing.World;

/// <summary>Ends a request with an error, thrown from any depth; <see cref="Http.FakeApplication"/> sends it.</summary>
internal sealed class FakeRefusal(FakeError error) : Exception(error.Message)
{
    public FakeError Error => error;

    public static void If(bool condition, string param, string message)
    {
        if (condition)
            throw new FakeRefusal(FakeError.Invalid(param, message));
    }
}
