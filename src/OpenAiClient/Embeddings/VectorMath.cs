using System.Numerics;

namespace OpenAi.Embeddings;

internal static class VectorMath
{
    public static double Cosine(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        if (left.Length != right.Length)
            throw new ArgumentException($"Vectors of {left.Length} and {right.Length} numbers cannot be compared.", nameof(right));
        return Dot(left, right) / Math.Sqrt(Dot(left, left) * Dot(right, right));
    }

    private static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sums = Vector<float>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
            sums += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        double sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
            sum += (double)left[i] * right[i];
        return sum;
    }
}
